package org.dateline.source;

import java.util.regex.Pattern;

/** The marks that end sentences. */
final class Marks {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"”’')]»";
    private static final Pattern END_INSIDE =
            Pattern.compile("\\p{Ll}{3,}[.!?][\"”’')]?\\s+[\"“‘'(—–-]*\\s*\\p{Lu}|[.!?][\"”]\\s");

    private Marks() {}

    /** Whether a mark that ends a sentence stands last, behind it at most closing quotes and brackets. */
    static boolean endsSentence(String text, Range range) {
        int at = range.end() - 1;
        while (at > range.begin() && (CLOSERS.indexOf(text.charAt(at)) >= 0 || White.is(text.charAt(at)))) {
            at--;
        }
        return ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a mark of any kind stands last, so that more is to come or something has ended. */
    static boolean endsInMark(String line) {
        return endsSentence(line, new Range(0, line.length())) || ",;:-–—".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a sentence ends before the end. */
    static boolean hasSentenceEndInside(String line) {
        return END_INSIDE.matcher(line).find();
    }
}
