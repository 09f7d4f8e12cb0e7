package org.dateline.model;

/**
 * A word, number or mark of punctuation.
 *
 * @param span where it stands
 * @param text its form, as in the text
 * @param tag its universal part of speech (UPOS)
 * @param lemma its dictionary form, in lower case except for proper nouns
 */
public record Token(Span span, String text, String tag, String lemma) {}
