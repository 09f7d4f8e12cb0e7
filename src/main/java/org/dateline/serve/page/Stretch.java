package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;

import java.util.function.Function;
import org.dateline.store.index.Listing;

/**
 * A stretch of a list, and the way to the next. The way is a page of its own; a script fetches that page and puts its items beneath
 * those that are there.
 */
final class Stretch {
    private Stretch() {}

    /** The items, and a link to the next stretch if there is more. */
    static <T> Html of(Listing<T> listing, int offset, Address all, Function<T, Html> item) {
        Html items = element("ul", listing.items().stream().map(item).toList()).with("class", "items");
        int shown = offset + listing.items().size();
        Html more = listing.items().isEmpty() || shown >= listing.total()
                ? Html.NOTHING
                : next(all.with("offset", shown), listing.total() - shown);
        return element("div", items, more).with("class", "stretch");
    }

    /** The link to a list of which nothing is shown yet. */
    static Html unread(Address all, long total) {
        return element("div", next(all, total)).with("class", "stretch");
    }

    private static Html next(Address address, long left) {
        String words = left > Asked.STRETCH
                ? String.format(java.util.Locale.ROOT, "Next %d of %,d", Asked.STRETCH, left)
                : "Show " + Words.counted(left, "one", "more").replace("1 one", "one");
        return element("p", link(address.link(), words).with("class", "more-link"))
                .with("class", "more");
    }

    /**
     * A section with a heading and how many there are in all; nothing if there are none.
     *
     * @param sparql the query that finds the same
     */
    static <T> Html section(
            String id, String heading, Listing<T> listing, Address all, Function<T, Html> item, String sparql) {
        return listing.total() == 0
                ? Html.NOTHING
                : element(
                                "section",
                                heading(heading, listing.total()),
                                ShownQuery.link(sparql),
                                of(listing, 0, all, item))
                        .with("id", id);
    }

    static Html heading(String words, long total) {
        return element(
                "h2",
                series(
                        Html.text(words + " "),
                        element("span", String.format(java.util.Locale.ROOT, "%,d", total))
                                .with("class", "count")));
    }
}
