package org.dateline.serve.page;

import java.util.Locale;
import java.util.Optional;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;

/**
 * What a page is asked to show of a thing.
 *
 * @param selection which findings; whom they concern is the page's own to say
 * @param part the part to show by itself; empty for the whole page
 * @param offset how many items of that part to pass over
 * @param limit how many to show of it
 */
public record Asked(Selection selection, Optional<Part> part, int offset, int limit) {
    /** A part of an entity's page that can be longer than a page. */
    public enum Part {
        STATEMENTS,
        FIGURES,
        SAID,
        CLAIMS,
        GIVEN,
        ARTICLES;

        /** How it is called in an address. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many items of a part are shown at once, where nothing else is asked for. */
    public static final int STRETCH = 20;

    /** The whole page, nothing left out. */
    public static final Asked ALL = new Asked(Selection.ALL, Optional.empty(), 0, STRETCH);

    /** An address with what the selection leaves in of standings and days. */
    public static Address filtered(Address address, Selection selection) {
        Address filtered = address;
        for (Standing standing : Standing.values()) {
            filtered = selection.standings().contains(standing)
                    ? filtered.with("standing", Standings.parameter(standing))
                    : filtered;
        }
        return filtered.with("from", selection.from().map(Object::toString).orElse(""))
                .with("to", selection.to().map(Object::toString).orElse(""));
    }
}
