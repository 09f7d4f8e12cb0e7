package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;

/** "Show the query": the SPARQL behind what a page shows, a click away. */
public final class ShownQuery {
    private ShownQuery() {}

    /** A link to the query page with a query filled in. */
    public static Html link(String sparql) {
        return Html.link(Link.query(sparql), "Show the query").with("class", "show-query");
    }

    /** The same, with the text of the query beneath it to unfold. */
    public static Html section(String sparql) {
        return element(
                        "div",
                        element("p", link(sparql)),
                        element(
                                "details",
                                element("summary", "Read it here"),
                                element("pre", element("code", sparql)).set("tabindex", "0")))
                .with("class", "query");
    }
}
