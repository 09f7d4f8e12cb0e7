package org.dateline.serve.page;

import java.util.Optional;

/**
 * A page before it is laid out.
 *
 * @param title what it is about
 * @param body what stands in it
 * @param query the query page with a query about its subject filled in
 * @param data the path of its subject, which answers as RDF too
 */
public record Page(String title, Html body, Optional<Link> query, Optional<String> data) {
    /** A page about something that is no resource of the graph. */
    public static Page plain(String title, Html body) {
        return new Page(title, body, Optional.empty(), Optional.empty());
    }

    /** The whole document, as the HTML standard has it. */
    public String markup() {
        return Layout.markup(this);
    }
}
