package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is the same on every page: the head, the search, the ways to every view, to SPARQL and to the data. */
final class Layout {
    private static final Link HOME = new Link("/");
    static final Link QUERY = new Link("/ui/#/dataset/news/query");
    private static final Map<String, String> VIEWS = views();

    private Layout() {}

    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("Graph", "/graph");
        views.put("Timeline", "/timeline");
        views.put("Map", "/map");
        views.put("Ledger", "/ledger");
        views.put("Queries", "/queries");
        return views;
    }

    static String markup(Page page) {
        Html head = element(
                "head",
                element("meta").set("charset", "utf-8"),
                element("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1"),
                element("title", page.title() + " – Dateline"),
                element("link").set("rel", "icon").set("href", "/ui/favicon.ico"),
                element("link").set("rel", "stylesheet").set("href", "/style/dateline.css"),
                element("script").set("src", "/script/search.js").set("defer", ""),
                element("script").set("src", "/script/pages.js").set("defer", ""),
                series(page.data().map(Layout::alternates).orElse(List.of())));
        Html skip = link(new Link("#content"), "To the content").with("class", "skip");
        Html main = element("main", VisitorLinks.notice(), tools(page), page.body())
                .with("id", "content")
                .with("tabindex", "-1");
        Html body = element("body", skip, header(), main);
        return "<!DOCTYPE html>\n"
                + element("html", head, body).with("lang", "en").markup() + "\n";
    }

    private static List<Html> alternates(String path) {
        return List.of(
                alternate("text/turtle", path + "?format=turtle"),
                alternate("application/ld+json", path + "?format=jsonld"));
    }

    private static Html alternate(String type, String address) {
        return element("link").set("rel", "alternate").set("type", type).set("href", new Link(address).address());
    }

    private static Html header() {
        List<Html> links = new ArrayList<>();
        VIEWS.forEach((name, path) -> links.add(link(new Link(path), name)));
        links.add(link(QUERY, "SPARQL"));
        return element(
                        "header",
                        link(HOME, "Dateline").with("class", "home"),
                        search("search", false),
                        element("nav", Findings.spaced(links)).with("aria-label", "Views"),
                        VisitorLinks.account())
                .with("class", "top");
    }

    /** The search box. */
    static Html search(String id, boolean large) {
        return Html.form(
                        new Link("/search"),
                        element("label", "Search").with("for", id).with("class", "unseen"),
                        element("input")
                                .with("type", "search")
                                .with("id", id)
                                .with("name", "q")
                                .with("placeholder", "A name, a headline, a figure …")
                                .with("autocomplete", "off")
                                .with("maxlength", "500"),
                        element("button", "Search").with("type", "submit"))
                .with("role", "search")
                .with("aria-label", large ? "Search everything" : "Search")
                .with("class", large ? "search large" : "search");
    }

    /** The ways from a page to its query and its data. */
    private static Html tools(Page page) {
        List<Html> links = new ArrayList<>();
        page.query().ifPresent(query -> links.add(link(query, "Query this in SPARQL")));
        page.data().ifPresent(path -> {
            links.add(link(new Link(path + "?format=turtle"), "Turtle"));
            links.add(link(new Link(path + "?format=jsonld"), "JSON-LD"));
            VisitorLinks.correct(path).ifPresent(links::add);
        });
        return links.isEmpty()
                ? text("")
                : element("nav", Findings.spaced(links)).with("class", "tools").with("aria-label", "Query and data");
    }
}
