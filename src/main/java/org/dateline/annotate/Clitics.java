package org.dateline.annotate;

import java.util.Locale;
import java.util.Set;

/** Finds the clitic at the end of an English word: "'s", "n't", "'re", and the like. */
final class Clitics {
    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "re", "ve", "ll", "d", "m");

    private static final int CAPE = 4;

    private Clitics() {}

    /** The index at which the clitic of the word begins, or the word's end if it has none. */
    static int begin(String text, int begin, int end) {
        int apostrophe = lastApostrophe(text, begin, end);
        if (apostrophe <= begin) {
            return end;
        }
        if (isCape(text, begin, end)) {
            return end;
        }
        String ending = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        if (AFTER_APOSTROPHE.contains(ending)) {
            return apostrophe;
        }
        boolean negation =
                ending.equals("t") && apostrophe - begin >= 2 && "nN".indexOf(text.charAt(apostrophe - 1)) >= 0;
        return negation ? apostrophe - 1 : end;
    }

    /** "Ra's al-Osteri": the Arabic word for a head or a cape, and nothing's own. */
    private static boolean isCape(String text, int begin, int end) {
        return end - begin == CAPE
                && text.startsWith("Ra", begin)
                && text.charAt(end - 1) == 's'
                && (text.regionMatches(true, end, " al", 0, 3) || text.regionMatches(true, end, " el", 0, 3))
                && end + 3 < text.length()
                && !Character.isLetter(text.charAt(end + 3));
    }

    private static int lastApostrophe(String text, int begin, int end) {
        int from = Math.max(begin, end - 3);
        for (int i = end - 1; i >= from; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
