package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;

/** Tells an editor how far the graph is behind the log. */
final class FollowNote {
    private FollowNote() {}

    /** @param again the path of the page, to look again */
    static Html of(Corrector corrector, String again) {
        if (!corrector.fault().isEmpty()) {
            // Every page of an editor says so above.
            return Html.NOTHING;
        }
        long waiting = corrector.waiting();
        if (waiting == 0) {
            return element("p", "The graph follows all corrections.").with("class", "note");
        }
        String words = waiting == 1
                ? "One correction is in the log; the graph follows it soon. "
                : waiting + " corrections are in the log; the graph follows them soon. ";
        return element("p", text(words), link(new Link(again), "Look again")).with("class", "notice");
    }

    /** Tells an editor that what there is to judge is being worked out. */
    static Html workedOut(Agenda.Shown shown, String again) {
        if (shown.current()) {
            return Html.NOTHING;
        }
        String words = shown.open().isEmpty()
                ? "What there is to judge is being worked out. "
                : "The graph has changed: what there is to judge is being worked out anew. ";
        return element("p", text(words), link(new Link(again), "Look again")).with("class", "notice");
    }
}
