package org.dateline.source.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Paragraphs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Writes the text of a part of a page in paragraphs, passing over furniture and over blocks that are only links. */
final class TextWriter implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");
    private static final double MOST_LINKED = 0.8;
    private static final int SHORTEST_IN_HEADER = 40;

    private final Regions regions;
    private final @Nullable String title;
    private final @Nullable String author;
    private final Map<Element, Boolean> dataTables = new IdentityHashMap<>();
    private final Paragraphs paragraphs = new Paragraphs();
    private @Nullable Element top;
    private Block.@Nullable Kind kind;
    private int lines;
    private int headers;
    private StringBuilder words = new StringBuilder();
    private int links;
    private int linked;

    /**
     * @param title a heading that says the same is left out
     * @param author a line that says no more than this is left out
     */
    TextWriter(Regions regions, @Nullable String title, @Nullable String author) {
        this.regions = regions;
        this.author = author == null ? null : Titles.letters(author);
        this.title = title == null ? null : Titles.letters(title);
    }

    List<Paragraph> write(Element article) {
        top = article;
        article.filter(this);
        end();
        return paragraphs.list();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            linked += links > 0 ? text.text().strip().length() : 0;
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element != top && regions.isFurniture(element)) {
            words.append(' ');
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (isBlock(element)) {
            end();
        }
        if (HEADINGS.contains(tag)) {
            kind = Block.Kind.HEADING;
        } else if (CAPTIONS.contains(tag) || regions.isCaption(element)) {
            kind = Block.Kind.CAPTION;
        }
        if (isCell(element) && !words.toString().isBlank()) {
            words.append(" | ");
        }
        links += tag.equals("a") ? 1 : 0;
        lines += tag.equals("pre") ? 1 : 0;
        headers += tag.equals("header") ? 1 : 0;
        if (tag.equals("br")) {
            breakLine(element);
        }
    }

    /** One break parts lines of a paragraph, two part paragraphs. */
    private void breakLine(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean two = next instanceof Element element && element.normalName().equals("br");
        if (two) {
            end();
        } else {
            words.append(lines > 0 ? '\n' : ' ');
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (isBlock(element)) {
                end();
                kind = null;
            }
            links -= tag.equals("a") ? 1 : 0;
            lines -= tag.equals("pre") ? 1 : 0;
            headers -= tag.equals("header") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isBlock(Element element) {
        return element.isBlock() && !isCell(element);
    }

    /** Whether it is a cell of a table that holds data, not of one that only lays out the page: its rows are set as lines. */
    private boolean isCell(Element element) {
        boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
        Element table = cell ? element.closest("table") : null;
        return table != null && dataTables.computeIfAbsent(table, t -> t.selectFirst("th") != null);
    }

    private void end() {
        String text = words.toString();
        words = new StringBuilder();
        boolean isLinks = kind == null && linked >= MOST_LINKED * text.strip().length();
        linked = 0;
        if (text.isBlank()
                || isLinks
                || isTitle(text)
                || isByline(text)
                || headers > 0 && text.strip().length() < SHORTEST_IN_HEADER) {
            return;
        }
        if (lines > 0) {
            addLines(text);
        } else {
            paragraphs.add(text);
        }
        paragraphs.mark(kind);
        paragraphs.end();
    }

    /** Text that is set as it was typed: a blank line parts paragraphs. */
    private void addLines(String text) {
        for (String group : text.split("\\R[ \\t]*\\R", -1)) {
            paragraphs.end();
            paragraphs.addLines(group.indent(0).strip());
        }
    }

    private boolean isByline(String text) {
        return author != null
                && text.length() < 2 * author.length() + 10
                && Titles.letters(text).replaceFirst("^by ", "").equals(author);
    }

    private boolean isTitle(String text) {
        return kind == Block.Kind.HEADING
                && title != null
                && Titles.letters(text).equals(title);
    }
}
