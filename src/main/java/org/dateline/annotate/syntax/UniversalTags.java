package org.dateline.annotate.syntax;

import java.util.List;

/**
 * The universal parts of speech.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">UPOS</a>
 */
public final class UniversalTags {
    /** All of them; elsewhere they are numbered by their places here. */
    public static final List<String> ALL = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    static final int PUNCT = ALL.indexOf("PUNCT");
    static final int VERB = ALL.indexOf("VERB");
    static final int SCONJ = ALL.indexOf("SCONJ");
    static final int CCONJ = ALL.indexOf("CCONJ");

    private UniversalTags() {}

    /** The number of a tag; that of X for one that is not universal. */
    public static int number(String tag) {
        int number = ALL.indexOf(tag);
        return number < 0 ? ALL.size() - 1 : number;
    }
}
