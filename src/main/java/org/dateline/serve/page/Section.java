package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A heading with a list beneath it, cut where it would be too long to read. */
final class Section {
    /** How many items are read at most; of longer lists it is only known that they are longer. */
    static final int SURE = 400;

    private Section() {}

    /** The items as a list of so many at most and a note of how many more there are; nothing if there are none. */
    static <T> Html list(String heading, List<T> items, int limit, Function<T, Html> renderer) {
        if (items.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> rows = new ArrayList<>();
        items.stream().limit(limit).map(renderer).forEach(rows::add);
        if (items.size() > limit) {
            String sure = items.size() > SURE ? "and more than " : "and ";
            String more = sure + Words.counted(Math.min(items.size(), SURE) - limit, "more", "more");
            rows.add(element("li", more).with("class", "more"));
        }
        return element("section", element("h2", heading), element("ul", rows));
    }

    /** The items in a sentence-like row, separated by dots. */
    static Html row(List<Html> items) {
        List<Html> parts = new ArrayList<>();
        for (Html item : items) {
            if (!parts.isEmpty()) {
                parts.add(Html.text(" · "));
            }
            parts.add(item);
        }
        return Html.series(parts);
    }
}
