package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;

/** What is the same on every page: the head, the way home, the way to SPARQL and to the data. */
final class Layout {
    private static final Link HOME = new Link("/");
    static final Link QUERY = new Link("/ui/#/dataset/news/query");

    private Layout() {}

    static String markup(Page page) {
        Html head = element(
                "head",
                element("meta").set("charset", "utf-8"),
                element("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1"),
                element("title", page.title() + " – Dateline"),
                element("link").set("rel", "icon").set("href", "/ui/favicon.ico"),
                element("link").set("rel", "stylesheet").set("href", "/style/dateline.css"));
        Html body = element("body", header(page), element("main", page.body()));
        return "<!DOCTYPE html>\n"
                + element("html", head, body).with("lang", "en").markup() + "\n";
    }

    private static Html header(Page page) {
        List<Html> links = new ArrayList<>();
        links.add(link(page.query().orElse(QUERY), page.query().isPresent() ? "Query this in SPARQL" : "SPARQL"));
        page.data().ifPresent(path -> {
            links.add(link(new Link(path + "?format=turtle"), "Turtle"));
            links.add(link(new Link(path + "?format=jsonld"), "JSON-LD"));
        });
        List<Html> spaced = new ArrayList<>();
        links.forEach(each -> spaced.add(series(each, text(" "))));
        return element("header", link(HOME, "Dateline").with("class", "home"), text(" "), element("nav", spaced));
    }
}
