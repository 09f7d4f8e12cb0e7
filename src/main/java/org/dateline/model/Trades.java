package org.dateline.model;

import java.util.Locale;
import java.util.Set;

/** Words at the end of a company's name that tell its trade: "Airlines", "Motors". */
public final class Trades {
    private static final Set<String> WORDS = WordList.set(Trades.class, "trade-words.txt");

    private Trades() {}

    /** Whether words, in any case, are such an end of a name. */
    public static boolean has(String words) {
        return WORDS.contains(words.toLowerCase(Locale.ROOT));
    }
}
