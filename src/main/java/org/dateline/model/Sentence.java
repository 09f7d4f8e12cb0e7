package org.dateline.model;

import java.util.List;

/**
 * A sentence, or a heading, which is treated as one.
 *
 * @param span from its first token to its last
 * @param block the kind of block it stands in
 * @param tokens its tokens in order, at least one
 */
public record Sentence(Span span, Block.Kind block, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("[sentence " + span + "] has no tokens");
        }
    }
}
