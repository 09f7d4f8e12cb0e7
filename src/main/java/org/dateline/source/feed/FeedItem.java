package org.dateline.source.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.source.draft.Days;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.html.HtmlReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One item of a feed: its full text where the feed has it, else its summary. */
final class FeedItem {
    private static final String[] DATES = {
        "pubDate", "published", "dc:date", "dcterms:issued", "dcterms:created", "issued", "updated"
    };
    private static final String[] AUTHORS = {"dc:creator", "author", "itunes:author"};

    private final Element item;
    private final Channel channel;

    FeedItem(Element item, Channel channel) {
        this.item = item;
        this.channel = channel;
    }

    /** @param number names it if it names itself in no way */
    Draft draft(int number) {
        String own = value(item, "guid", "id");
        String url = url(own);
        String id = own == null ? Integer.toString(number) : own;
        String author = author(item);
        return new Draft(
                id,
                url,
                plain(value(item, "title")),
                publisher(),
                author == null ? channel.author() : author,
                day(),
                language(),
                text());
    }

    /** The link, unless the item names itself by an address: by the same without parameters, or where there is no link. */
    private @Nullable String url(@Nullable String own) {
        String link = Channel.absolute(link(item), channel.base());
        String permanent = isPermanent() ? Channel.absolute(own, null) : null;
        boolean same = permanent != null && link != null && link.startsWith(permanent + "?");
        return link == null || same ? permanent : link;
    }

    private boolean isPermanent() {
        Element guid = child(item, "guid");
        return guid == null || !guid.attr("isPermaLink").equalsIgnoreCase("false");
    }

    private @Nullable String publisher() {
        Element source = child(item, "source");
        String other = source == null ? null : source.childrenSize() == 0 ? source.text() : value(source, "title");
        return other == null || other.isBlank() ? channel.title() : plain(other);
    }

    private @Nullable String language() {
        String own = item.attr("xml:lang");
        String tag = own.isEmpty() ? value(item, "dc:language") : own;
        return tag == null ? channel.language() : tag;
    }

    private @Nullable LocalDate day() {
        return Stream.of(DATES)
                .map(name -> value(item, name))
                .flatMap(date -> Days.day(date).stream())
                .findFirst()
                .orElse(null);
    }

    /** The longest of what may be the text. */
    private List<Paragraph> text() {
        return Stream.of("content:encoded", "content", "description", "summary", "atom:content", "atom:summary")
                .map(name -> child(item, name))
                .filter(Objects::nonNull)
                .map(this::paragraphs)
                .reduce(List.of(), (one, other) -> length(other) > length(one) ? other : one);
    }

    private static int length(List<Paragraph> text) {
        return text.stream().mapToInt(p -> p.text().length()).sum();
    }

    private List<Paragraph> paragraphs(Element element) {
        boolean isXhtml = element.attr("type").equals("xhtml");
        boolean isPlain = element.attr("type").equals("text");
        String markup = isXhtml ? element.html() : element.wholeText();
        return HtmlReader.fragment(isPlain ? escaped(markup) : lined(markup), channel.base());
    }

    private static String escaped(String plain) {
        return lined(plain.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** In text without any markup a blank line parts paragraphs. */
    private static String lined(String text) {
        return text.indexOf('<') >= 0 ? text : text.strip().replaceAll("\\R[ \\t]*\\R", "<p>");
    }

    static @Nullable String author(Element item) {
        String names = Stream.of(AUTHORS)
                .flatMap(name -> children(item, name).stream())
                .map(author -> author.childrenSize() == 0
                        ? author.text()
                        : Objects.requireNonNullElse(value(author, "name"), ""))
                .map(FeedItem::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** RSS 2.0 writes {@code address (name)}. */
    private static String name(String author) {
        String name = author.replaceFirst("^\\S+@\\S+\\s+\\((.+)\\)$", "$1").strip();
        return name.matches("\\S+@\\S+") ? "" : name;
    }

    static @Nullable String link(Element item) {
        for (Element link : children(item, "link")) {
            String rel = link.attr("rel");
            if (rel.isEmpty() || rel.equals("alternate")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.text();
                if (!address.isBlank()) {
                    return address.strip();
                }
            }
        }
        return value(item, "feedburner:origLink");
    }

    /** The text of the first of these children that has any. */
    static @Nullable String value(Element item, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(item, name).stream())
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Words that may hold markup, without it. */
    static @Nullable String plain(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String text =
                words.indexOf('<') >= 0 ? org.jsoup.Jsoup.parse(words).text() : Parser.unescapeEntities(words, false);
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable Element child(Element item, String name) {
        List<Element> children = children(item, name);
        return children.isEmpty() ? null : children.get(0);
    }

    private static List<Element> children(Element item, String name) {
        String qualified = name.toLowerCase(Locale.ROOT);
        return item.children().stream()
                .filter(child -> child.tagName().toLowerCase(Locale.ROOT).equals(qualified))
                .toList();
    }

    static String localName(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
