package org.dateline.serve.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words stand in the text of an article, as their name says (RFC 5147).
 *
 * @param begin the first code point
 * @param end after the last code point
 */
public record Offsets(int begin, int end) {
    /** In code points. */
    public static final int LONGEST_PASSAGE = 20_000;

    private static final String PLACE = "(\\d{1,9}),(\\d{1,9})";
    private static final Pattern RANGE = Pattern.compile(PLACE);
    private static final Pattern FRAGMENT = Pattern.compile(".*#char=" + PLACE, Pattern.DOTALL);

    static Optional<Offsets> of(String iri) {
        return matched(FRAGMENT.matcher(iri));
    }

    /** Reads {@code begin,end}; empty if it is written otherwise. */
    public static Optional<Offsets> parse(String range) {
        return matched(RANGE.matcher(range));
    }

    /** True of a stretch of text that is short enough to be shown by itself. */
    public boolean isPassage() {
        return begin < end && end - begin <= LONGEST_PASSAGE;
    }

    private static Optional<Offsets> matched(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(new Offsets(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
