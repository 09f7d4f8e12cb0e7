package org.dateline.model;

import java.util.Comparator;

/**
 * A half-open range of the text of a {@link Document}, as in RFC 5147.
 *
 * @param begin the first position, in Unicode code points from zero
 * @param end the position after the last, in Unicode code points; never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /**
     * @throws IllegalArgumentException if {@code begin} is negative or after {@code end}
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("[span] begin " + begin + ", end " + end);
        }
    }

    /** The number of code points covered. */
    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The shortest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }
}
