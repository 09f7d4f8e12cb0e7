package org.dateline.model;

/**
 * A word, number or mark of punctuation.
 *
 * @param span where it stands
 * @param text its form, as in the text
 * @param tag its universal part of speech (UPOS)
 * @param lemma its dictionary form, in lower case except for proper nouns
 * @param head the place in the sentence of the token that it hangs on, counted from 0; {@value #ROOT} for the root
 * @param relation how it hangs there, in Universal Dependencies
 */
public record Token(Span span, String text, String tag, String lemma, int head, String relation) {
    /** The head of the root of a sentence. */
    public static final int ROOT = -1;

    /** The part of speech and relation of a token that nobody has looked at (UPOS, UD). */
    private static final String UNKNOWN = "X";

    /** A token of a sentence that is not yet tagged or parsed: its own lemma, and a root. */
    public Token(Span span, String text) {
        this(span, text, UNKNOWN, text, ROOT, "root");
    }
}
