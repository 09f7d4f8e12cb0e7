package org.dateline.annotate.syntax;

import java.util.List;

/**
 * Features of a parser's state that depend on few of its words. Many states of a search have these words and their relations in
 * common, so that the scores of a group are worked out once for all of them.
 */
enum FeatureGroup {
    /** The word on top of the stack, the next one, and what stands between them. */
    PAIR,
    /** What the word on top hangs on. */
    HEAD,
    /** The dependents of the word on top to its left. */
    LEFT,
    /** Those to its right. */
    RIGHT,
    /** Those of the next word. */
    LEFT_OF_NEXT,
    /** The word below the top, with the two of the pair. */
    BELOW;

    static final List<FeatureGroup> ALL = List.of(values());

    private static final int WORD_BITS = 21;
    private static final int LABEL_BITS = 8;

    /** The words that it depends on, as one number that is not 0; the numbers of words have 21 bits at most. */
    long words(ParserState state) {
        int top = state.top(0);
        return switch (this) {
            case PAIR -> pack(WORD_BITS, top, state.next(), 0);
            case HEAD -> pack(WORD_BITS, top, state.head(top), state.head(state.head(top)));
            case LEFT -> pack(WORD_BITS, top, state.leftmost(top), state.leftNext(top));
            case RIGHT -> pack(WORD_BITS, top, state.rightmost(top), state.rightNext(top));
            case LEFT_OF_NEXT ->
                pack(WORD_BITS, state.next(), state.leftmost(state.next()), state.leftNext(state.next()));
            case BELOW -> pack(WORD_BITS, top, state.next(), state.top(1));
        };
    }

    /** The relations of these, and how many dependents there are, as one number. */
    long relations(ParserState state) {
        int top = state.top(0);
        int next = state.next();
        return switch (this) {
            case PAIR, BELOW -> 0;
            case HEAD ->
                pack(
                        LABEL_BITS,
                        state.label(top),
                        state.label(state.head(top)),
                        state.label(state.head(state.head(top))));
            case LEFT ->
                pack(LABEL_BITS, state.lefts(top), state.label(state.leftmost(top)), state.label(state.leftNext(top)));
            case RIGHT ->
                pack(
                        LABEL_BITS,
                        state.rights(top),
                        state.label(state.rightmost(top)),
                        state.label(state.rightNext(top)));
            case LEFT_OF_NEXT ->
                pack(
                        LABEL_BITS,
                        state.lefts(next),
                        state.label(state.leftmost(next)),
                        state.label(state.leftNext(next)));
        };
    }

    /** Three numbers from -1 on in one; only the first may be large. */
    private static long pack(int bits, int first, int second, int third) {
        return ((first + 2L) << bits | second + 2) << bits | third + 2;
    }
}
