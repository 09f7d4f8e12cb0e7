package org.dateline.evaluate;

import java.util.Locale;

/**
 * How many words were tagged and hung as a treebank has them. Punctuation counts, and subtypes of relations do.
 *
 * @param words how many words there are
 * @param tags how many have the right universal part of speech
 * @param heads how many hang on the right word
 * @param arcs how many hang on the right word by the right relation
 */
public record SyntaxScore(int words, int tags, int heads, int arcs) {
    /** The score of no words. */
    public static final SyntaxScore NONE = new SyntaxScore(0, 0, 0, 0);

    /** The score of one word. */
    public static SyntaxScore of(boolean tag, boolean head, boolean relation) {
        return new SyntaxScore(1, tag ? 1 : 0, head ? 1 : 0, head && relation ? 1 : 0);
    }

    /** The score of these words and others together. */
    public SyntaxScore plus(SyntaxScore other) {
        return new SyntaxScore(words + other.words, tags + other.tags, heads + other.heads, arcs + other.arcs);
    }

    /** The share of words with the right tag, from 0 to 1. */
    public double upos() {
        return share(tags);
    }

    /** The share of words that hang on the right word: the unlabelled attachment score. */
    public double uas() {
        return share(heads);
    }

    /** The share of words that hang on the right word by the right relation: the labelled attachment score. */
    public double las() {
        return share(arcs);
    }

    private double share(int count) {
        return words == 0 ? 0 : (double) count / words;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "UPOS %.4f UAS %.4f LAS %.4f (on %d words)", upos(), uas(), las(), words);
    }
}
