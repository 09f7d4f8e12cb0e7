package org.dateline.extract;

/**
 * A run of tokens of one sentence that works as one.
 *
 * @param kind what it works as
 * @param from its first token, an index into the sentence
 * @param to the token after its last
 */
record Chunk(Kind kind, int from, int to) {

    /** What a chunk works as. */
    enum Kind {
        /** A base noun phrase; its head is its last word. */
        NOUN,
        /** Auxiliaries, a main verb and the adverbs between, with chained infinitives ("agreed to send"). */
        VERB,
        /** A preposition. */
        PREPOSITION,
        /** A subordinating conjunction ("that", "after"). */
        SUBORDINATOR,
        /** A relative pronoun. */
        RELATIVE,
        CONJUNCTION,
        COMMA,
        QUOTE,
        ADVERB,
        /** Other marks, and whatever has no place elsewhere. */
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The index of the last token. */
    int last() {
        return to - 1;
    }
}
