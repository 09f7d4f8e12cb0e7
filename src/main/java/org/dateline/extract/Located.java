package org.dateline.extract;

import java.util.List;
import java.util.function.Function;
import org.dateline.model.Span;

/**
 * Findings in the order of the text, none overlapping, found by where they stand in time that does not grow with the text.
 *
 * @param <T> what is found
 */
final class Located<T> {
    private final List<T> findings;
    private final Function<T, Span> place;

    /**
     * @param findings the findings in the order of the text
     * @param place where one stands
     */
    Located(List<T> findings, Function<T, Span> place) {
        this.findings = findings;
        this.place = place;
    }

    /** The findings that stand wholly within a span. */
    List<T> within(Span span) {
        int from = firstFrom(span.begin());
        int to = from;
        while (to < findings.size() && span.contains(span(to))) {
            to++;
        }
        return findings.subList(from, to);
    }

    /** The findings that share a character with a span. */
    List<T> overlapping(Span span) {
        int from = firstFrom(span.begin());
        int begin = from > 0 && span(from - 1).overlaps(span) ? from - 1 : from;
        int to = from;
        while (to < findings.size() && span(to).overlaps(span)) {
            to++;
        }
        return findings.subList(begin, Math.max(begin, to));
    }

    /** The index of the finding that holds a position, or -1 if none does. */
    int at(int position) {
        int last = firstFrom(position + 1) - 1;
        return last >= 0 && position < span(last).end() ? last : -1;
    }

    /** The index of the first finding that begins at a position or after it. */
    int firstFrom(int position) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Span span(int index) {
        return place.apply(findings.get(index));
    }
}
