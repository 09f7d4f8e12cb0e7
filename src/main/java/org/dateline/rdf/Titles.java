package org.dateline.rdf;

import java.text.BreakIterator;
import java.util.Locale;

/** What an article is called in lists and on its page. */
public final class Titles {
    /** The longest beginning of a text that stands for a headline, in UTF-16 code units. */
    private static final int LONGEST = 80;

    private static final String MORE = "…";

    private Titles() {}

    /**
     * The headline; of an article that has none, the first words of its text, with an ellipsis where it goes on; of one that has no text
     * either, where it was read.
     *
     * @param headline the headline, empty if there is none
     * @param text the text of the article
     * @param source where it was read
     */
    public static String of(String headline, String text, String source) {
        if (!headline.isBlank()) {
            return headline;
        }
        String beginning = beginning(text);
        return beginning.isEmpty() ? source : beginning;
    }

    private static String beginning(String text) {
        // White space may be collapsed to a single space, so look no further than needed.
        String words = text.substring(0, Math.min(text.length(), LONGEST * LONGEST))
                .strip()
                .replaceAll("\\s+", " ");
        if (words.length() <= LONGEST) {
            return words;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(words);
        int end = breaks.isBoundary(LONGEST) ? LONGEST : breaks.preceding(LONGEST);
        // One word without end is cut where a character ends.
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(words);
        int cut = end > 0 ? end : characters.isBoundary(LONGEST) ? LONGEST : characters.preceding(LONGEST);
        return words.substring(0, cut).replaceFirst("[\\s\\p{Pd},;:]+$", "") + MORE;
    }
}
