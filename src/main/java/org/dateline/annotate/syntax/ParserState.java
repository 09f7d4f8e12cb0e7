package org.dateline.annotate.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far a sentence is parsed: words whose dependents may still come lie on a stack, the next word waits, and behind the
 * last word stands the root. The moves are those of the arc-eager system (Nivre 2003): the next word is put on the stack, or
 * hung on the word on top, or the word on top is hung on the next word, or taken off.
 */
public final class ParserState {
    /** Puts the next word on the stack. */
    public static final int SHIFT = 0;
    /** Takes the word on top off the stack. */
    public static final int REDUCE = 1;
    /** The first of the moves that make an arc; each kind has one for each relation. */
    private static final int ARCS = 2;

    private static final int NONE = -1;

    private final int relations;
    private final int root;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] heads;
    private final int[] labels;
    private final int[] leftmost;
    private final int[] leftNext;
    private final int[] rightmost;
    private final int[] rightNext;
    private final int[] lefts;
    private final int[] rights;

    private float score;
    private int move;
    private @Nullable ParserState before;

    /**
     * The state before the first word of a sentence.
     *
     * @param words how many words it has
     * @param relations how many relations there are
     * @param root the number of the relation of the root
     */
    public ParserState(int words, int relations, int root) {
        this.relations = relations;
        this.root = root;
        stack = new int[words + 1];
        heads = filled(words + 1);
        labels = filled(words + 1);
        leftmost = filled(words + 1);
        leftNext = filled(words + 1);
        rightmost = filled(words + 1);
        rightNext = filled(words + 1);
        lefts = new int[words + 1];
        rights = new int[words + 1];
    }

    private ParserState(ParserState other) {
        relations = other.relations;
        root = other.root;
        stack = other.stack.clone();
        depth = other.depth;
        next = other.next;
        heads = other.heads.clone();
        labels = other.labels.clone();
        leftmost = other.leftmost.clone();
        leftNext = other.leftNext.clone();
        rightmost = other.rightmost.clone();
        rightNext = other.rightNext.clone();
        lefts = other.lefts.clone();
        rights = other.rights.clone();
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, NONE);
        return filled;
    }

    /** How many moves there are for so many relations. */
    public static int moves(int relations) {
        return ARCS + 2 * relations;
    }

    /** The move that hangs the word on top on the next one. */
    public static int left(int relation) {
        return ARCS + relation;
    }

    /** The move that hangs the next word on the word on top. */
    public int right(int relation) {
        return ARCS + relations + relation;
    }

    /** The state after a move, with the sum of the scores of all moves so far. */
    ParserState after(int chosen, float sum) {
        ParserState state = new ParserState(this);
        state.before = this;
        state.move = chosen;
        state.score = sum;
        state.make(chosen);
        return state;
    }

    /** Makes a move, which must be possible. */
    public void make(int chosen) {
        if (chosen == SHIFT) {
            stack[depth++] = next++;
        } else if (chosen == REDUCE) {
            depth--;
        } else if (chosen < ARCS + relations) {
            int dependent = stack[--depth];
            heads[dependent] = next;
            labels[dependent] = chosen - ARCS;
            leftNext[next] = leftmost[next];
            leftmost[next] = dependent;
            lefts[next]++;
        } else {
            int head = stack[depth - 1];
            heads[next] = head;
            labels[next] = chosen - ARCS - relations;
            rightNext[head] = rightmost[head];
            rightmost[head] = next;
            rights[head]++;
            stack[depth++] = next++;
        }
    }

    /** Whether a move can be made. Only what is left at the end hangs on the root, and by the root's relation. */
    public boolean may(int chosen) {
        boolean end = next == heads.length - 1;
        if (chosen == SHIFT) {
            return !end;
        }
        if (depth == 0) {
            return false;
        }
        boolean hangs = heads[stack[depth - 1]] != NONE;
        if (chosen == REDUCE) {
            return hangs;
        }
        return chosen < ARCS + relations
                ? !hangs && end == (chosen - ARCS == root)
                : !end && chosen - ARCS - relations != root;
    }

    /** The word on top of the stack, or so many below it; -1 if there is none. */
    public int top(int below) {
        return depth > below ? stack[depth - 1 - below] : NONE;
    }

    /** The sum of the scores of the moves that led here. */
    public float score() {
        return score;
    }

    /** The moves that led here, from the beginning. */
    public int[] history() {
        int length = 0;
        for (ParserState state = this; state.before != null; state = state.before) {
            length++;
        }
        int[] moves = new int[length];
        for (ParserState state = this; state.before != null; state = state.before) {
            moves[--length] = state.move;
        }
        return moves;
    }

    /** How many words are on the stack. */
    public int depth() {
        return depth;
    }

    /** The next word; after the last one the root. */
    public int next() {
        return next;
    }

    /** The word that a word hangs on so far; -1 if there is none. */
    public int head(int word) {
        return word < 0 ? NONE : heads[word];
    }

    /** The number of the relation by which it hangs there; -1 if it does not hang yet. */
    public int label(int word) {
        return word < 0 ? NONE : labels[word];
    }

    int leftmost(int word) {
        return word < 0 ? NONE : leftmost[word];
    }

    /** The second dependent from the left. */
    int leftNext(int word) {
        return word < 0 ? NONE : leftNext[word];
    }

    int rightmost(int word) {
        return word < 0 ? NONE : rightmost[word];
    }

    /** The second dependent from the right. */
    int rightNext(int word) {
        return word < 0 ? NONE : rightNext[word];
    }

    int lefts(int word) {
        return word < 0 ? 0 : lefts[word];
    }

    int rights(int word) {
        return word < 0 ? 0 : rights[word];
    }
}
