package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A text that is addressed by Unicode code points, whatever Java counts in. Immutable.
 *
 * <p>A text without supplementary characters, nearly every one, costs no more than its string.
 */
public final class Text {
    private final String chars;
    /** For each code point, the UTF-16 index it starts at, and one more for the end; null if both counts agree. */
    private final int @Nullable [] starts;

    private Text(String chars, int @Nullable [] starts) {
        this.chars = chars;
        this.starts = starts;
    }

    public static Text of(String chars) {
        int codePoints = chars.codePointCount(0, chars.length());
        if (codePoints == chars.length()) {
            return new Text(chars, null);
        }
        int[] starts = new int[codePoints + 1];
        for (int i = 0, at = 0; i < codePoints; i++) {
            starts[i] = at;
            at += Character.charCount(chars.codePointAt(at));
        }
        starts[codePoints] = chars.length();
        return new Text(chars, starts);
    }

    /** The text as a string, whose own indices are UTF-16 units. */
    public String chars() {
        return chars;
    }

    /** The length in code points. */
    public int length() {
        return starts == null ? chars.length() : starts.length - 1;
    }

    /**
     * The words at a span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String slice(Span span) {
        return chars.substring(charIndex(span.begin()), charIndex(span.end()));
    }

    /** The UTF-16 index at which a code point starts. */
    public int charIndex(int codePoint) {
        return starts == null ? codePoint : starts[codePoint];
    }

    /** The span of a UTF-16 range of {@link #chars()}. A boundary inside a surrogate pair moves before the pair. */
    public Span span(int charBegin, int charEnd) {
        return new Span(codePoint(charBegin), codePoint(charEnd));
    }

    /** The code point that a UTF-16 index falls in. */
    public int codePoint(int charIndex) {
        if (starts == null) {
            return charIndex;
        }
        int found = java.util.Arrays.binarySearch(starts, charIndex);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && text.chars.equals(chars);
    }

    @Override
    public int hashCode() {
        return chars.hashCode();
    }

    @Override
    public String toString() {
        return chars;
    }
}
