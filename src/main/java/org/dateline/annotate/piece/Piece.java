package org.dateline.annotate.piece;

import java.util.Locale;
import org.dateline.model.Span;

/**
 * A run of letters, a number in digits, or a single mark.
 *
 * @param span where it stands, in code points
 * @param text its form in the text
 * @param lower its form in lower case
 * @param tag the part of speech of its token (UPOS)
 * @param lemma the lemma of its token
 * @param joined whether it follows the piece before without white space
 * @param token the index of its token in the sentence
 */
public record Piece(Span span, String text, String lower, String tag, String lemma, boolean joined, int token) {
    /** What stands before the first piece of a sentence and after the last. */
    public static final Piece NONE = new Piece(new Span(0, 0), "", "", "", "", false, -1);

    Piece(Span span, String text, String tag, String lemma, boolean joined, int token) {
        this(span, text, text.toLowerCase(Locale.ROOT), tag, lemma, joined, token);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it begins with a decimal digit. */
    public boolean isDigits() {
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a hyphen, a dash or a minus sign. */
    public boolean isDash() {
        return text.length() == 1 && "-‐‑‒–—−".contains(text);
    }

    /** Whether it is a noun in the plural, as far as form and tag tell. */
    public boolean isPluralNoun() {
        return tag.equals("NOUN") && (!lower.equals(lemma) || lower.equals("people") || lower.equals("police"));
    }
}
