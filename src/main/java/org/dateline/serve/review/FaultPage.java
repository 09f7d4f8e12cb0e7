package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.Optional;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.Visitor;

/** What an editor sees when something cannot be done. */
final class FaultPage {
    private FaultPage() {}

    static Page of(String reason) {
        Html in = Visitor.current().isSignedIn()
                ? Html.NOTHING
                : element("p", link(new Link("/sign-in"), "Sign in"), text(" to correct the graph."));
        return page(
                "That cannot be done",
                series(
                        element("h1", "That cannot be done"),
                        element("p", reason).with("class", "fault"),
                        in));
    }

    static Page page(String title, Html body) {
        return new Page(title, body, Optional.empty(), Optional.empty());
    }
}
