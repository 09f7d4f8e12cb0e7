package org.dateline.source.html;

import java.util.List;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its article: where most of the prose is, and what the page itself marks as one. */
final class ArticleFinder {
    private static final double MOST = 0.7;
    private static final double NOT_MUCH_MORE = 1.6;
    private static final String MARKED = "[itemprop~=articleBody], article, [itemtype*=Article], main, [role=main]";
    private static final int SHORTEST_ARTICLE = 25;
    private static final int SHORTEST_IN_FORM = 400;
    private static final int LINKS_FOR_PROSE = 2;

    private final Document page;
    private final Draft about;
    private final boolean told;

    /**
     * @param about what the page says about its article
     * @param told whether the page's data say that it is an article
     */
    ArticleFinder(Document page, Draft about, boolean told) {
        this.page = page;
        this.about = about;
        this.told = told
                || page.selectFirst("meta[property=og:type][content=article], meta[property=article:published_time]")
                        != null;
    }

    /** The paragraphs of the article, none if the page has none. */
    List<Paragraph> text() {
        Element body = page.body();
        Regions regions = new Regions(body);
        if (!told && isIndex(body, regions)) {
            return List.of();
        }
        Element article = climbed(descended(body, regions), regions);
        List<Paragraph> text = new TextWriter(regions, about.title(), about.author()).write(article);
        int length = text.stream()
                .filter(paragraph -> !paragraph.isHeading())
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        return length >= SHORTEST_ARTICLE && (told || !isPrompt(article, text)) ? text : List.of();
    }

    /** Whether it is what a form asks for. */
    private static boolean isPrompt(Element article, List<Paragraph> text) {
        boolean isShort = text.stream().mapToInt(p -> p.text().length()).sum() < SHORTEST_IN_FORM;
        return isShort && article.closest("form") != null;
    }

    /** Whether links outweigh prose, as on a front page. */
    private static boolean isIndex(Element body, Regions regions) {
        int linked = body.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return linked > LINKS_FOR_PROSE * regions.prose(body)
                || regions.prose(body) == 0 && body.selectFirst("p, pre, td, div") == null;
    }

    /** The smallest element that holds most of the prose. */
    private static Element descended(Element body, Regions regions) {
        Element at = body;
        Element next = body;
        while (next != null) {
            at = next;
            next = null;
            for (Element child : at.children()) {
                if (child.isBlock() && regions.prose(child) > MOST * regions.prose(at) && regions.prose(child) > 0) {
                    next = child;
                }
            }
        }
        return at.childrenSize() == 0 && at.parent() != null && at != body ? at.parent() : at;
    }

    /** The element around it that is marked as the article, if that adds no more than a lead. */
    private static Element climbed(Element found, Regions regions) {
        for (Element above = found; above != null; above = above.parent()) {
            if (above.is(MARKED) && regions.prose(above) <= NOT_MUCH_MORE * regions.prose(found)) {
                Element outer = above.parent() == null ? null : above.parent().closest("article, [itemtype*=Article]");
                boolean wider = outer != null && regions.prose(outer) <= NOT_MUCH_MORE * regions.prose(found);
                return wider ? outer : above;
            }
        }
        return found;
    }
}
