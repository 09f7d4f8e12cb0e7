package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.store.index.Hit;
import org.dateline.store.index.HitKind;

/** What a search found, by kinds. */
public final class SearchPage {
    private static final Map<HitKind, String> HEADINGS = Map.of(
            HitKind.PERSON, "People",
            HitKind.PLACE, "Places",
            HitKind.ORGANIZATION, "Organisations",
            HitKind.ARTICLE, "Articles",
            HitKind.FIGURE, "Figures",
            HitKind.SENTENCE, "Sentences");

    private final String base;
    private final String words;
    private final int limit;

    /**
     * @param base what the names of the graph begin with
     * @param words what was looked for
     * @param limit so many hits of each kind were asked for
     */
    public SearchPage(String base, String words, int limit) {
        this.base = base;
        this.words = words;
        this.limit = limit;
    }

    /** The page. */
    public Page of(Map<HitKind, List<Hit>> hits) {
        List<Html> parts = new ArrayList<>();
        if (words.isBlank()) {
            parts.add(element("h1", "Search"));
            parts.add(element(
                    "p",
                    "Type a name, or words of a headline or sentence, into the box above."
                            + " Words in quotation marks must stand in the text as they are."));
        } else {
            parts.add(element("h1", text("Search for "), element("em", words).set("dir", "auto")));
            parts.add(kinds());
            if (hits.isEmpty()) {
                parts.add(
                        element(
                                "p",
                                "Nothing here has that name or these words. Try fewer words, another spelling, or only the beginning of a name."));
            }
        }
        for (HitKind kind : HitKind.values()) {
            List<Hit> those = hits.getOrDefault(kind, List.of());
            if (!those.isEmpty()) {
                parts.add(section(kind, those, hits.size() > 1));
            }
        }
        return Page.plain(words.isBlank() ? "Search" : words + " – Search", series(parts));
    }

    /** The ways to hits of one kind alone. */
    private Html kinds() {
        List<Html> ways = new ArrayList<>();
        ways.add(link(new Link("/search?q=" + encoded()), "Everything"));
        for (HitKind kind : HitKind.values()) {
            ways.add(link(more(kind), HEADINGS.getOrDefault(kind, "")));
        }
        return element("nav", Findings.spaced(ways)).with("class", "views").with("aria-label", "Kinds");
    }

    private String encoded() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Html section(HitKind kind, List<Hit> hits, boolean several) {
        List<Html> rows = new ArrayList<>();
        hits.forEach(hit -> rows.add(row(hit)));
        if (several && hits.size() >= limit) {
            String heading = HEADINGS.getOrDefault(kind, "").toLowerCase(Locale.ROOT);
            rows.add(element("li", link(more(kind), "More " + heading)).with("class", "more"));
        }
        return element("section", element("h2", HEADINGS.getOrDefault(kind, "")), element("ul", rows));
    }

    private Link more(HitKind kind) {
        return new Link("/search?q=" + encoded() + "&kind=" + kind.name().toLowerCase(Locale.ROOT));
    }

    private Html row(Hit hit) {
        List<Html> parts = new ArrayList<>();
        String label = hit.label().isEmpty() ? path(base, hit.iri()) : hit.label();
        parts.add(link(new Link(path(base, hit.iri())), label).set("dir", "auto"));
        if (isEntity(hit.kind())) {
            parts.add(text(Words.counted(hit.articles(), "article", "articles")));
        }
        if (!hit.note().isEmpty()) {
            parts.add(element("span", hit.note()).with("class", "note").set("dir", "auto"));
        }
        return element("li", Section.row(parts));
    }

    private static boolean isEntity(HitKind kind) {
        return kind == HitKind.PERSON || kind == HitKind.PLACE || kind == HitKind.ORGANIZATION;
    }

    /** The path at which this server answers a name of the graph. */
    public static String path(String base, String iri) {
        return iri.startsWith(base) ? "/" + iri.substring(base.length()) : "/";
    }
}
