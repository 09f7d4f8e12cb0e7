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

    /** The tables of what is known of each word; before them is the stack. */
    private static final int HEAD = 1;

    private static final int LABEL = 2;
    private static final int LEFTMOST = 3;
    private static final int LEFT_NEXT = 4;
    private static final int RIGHTMOST = 5;
    private static final int RIGHT_NEXT = 6;
    private static final int LEFTS = 7;
    private static final int RIGHTS = 8;
    private static final int TABLES = 9;

    private final int relations;
    private final int root;
    /** The words on the stack, then the tables, one after another in one array, which is copied at once. */
    private final int[] cells;

    private final int size;
    private int depth;
    private int next;

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
        size = words + 1;
        cells = new int[TABLES * size];
        Arrays.fill(cells, HEAD * size, LEFTS * size, NONE);
    }

    private ParserState(ParserState other) {
        relations = other.relations;
        root = other.root;
        size = other.size;
        cells = other.cells.clone();
        depth = other.depth;
        next = other.next;
    }

    private int get(int table, int word) {
        return word < 0 ? NONE : cells[table * size + word];
    }

    private void set(int table, int word, int value) {
        cells[table * size + word] = value;
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
            cells[depth++] = next++;
        } else if (chosen == REDUCE) {
            depth--;
        } else if (chosen < ARCS + relations) {
            int dependent = cells[--depth];
            set(HEAD, dependent, next);
            set(LABEL, dependent, chosen - ARCS);
            set(LEFT_NEXT, next, leftmost(next));
            set(LEFTMOST, next, dependent);
            set(LEFTS, next, lefts(next) + 1);
        } else {
            int head = cells[depth - 1];
            set(HEAD, next, head);
            set(LABEL, next, chosen - ARCS - relations);
            set(RIGHT_NEXT, head, rightmost(head));
            set(RIGHTMOST, head, next);
            set(RIGHTS, head, rights(head) + 1);
            cells[depth++] = next++;
        }
    }

    /** Whether a move can be made. Only what is left at the end hangs on the root, and by the root's relation. */
    public boolean may(int chosen) {
        boolean end = next == size - 1;
        if (chosen == SHIFT) {
            return !end;
        }
        if (depth == 0) {
            return false;
        }
        boolean hangs = head(cells[depth - 1]) != NONE;
        if (chosen == REDUCE) {
            return hangs;
        }
        return chosen < ARCS + relations
                ? !hangs && end == (chosen - ARCS == root)
                : !end && chosen - ARCS - relations != root;
    }

    /** The word on top of the stack, or so many below it; -1 if there is none. */
    public int top(int below) {
        return depth > below ? cells[depth - 1 - below] : NONE;
    }

    /** Whether another state of the same sentence has all that the features see of a state in common with this one. */
    boolean looksLike(ParserState other) {
        int top = top(0);
        int head = head(top);
        return next == other.next
                && top == other.top(0)
                && top(1) == other.top(1)
                && head == other.head(top)
                && head(head) == other.head(head)
                && label(top) == other.label(top)
                && label(head) == other.label(head)
                && label(head(head)) == other.label(head(head))
                && hasSameLeft(other, top)
                && hasSameRight(other, top)
                && hasSameLeft(other, next);
    }

    private boolean hasSameLeft(ParserState other, int word) {
        return lefts(word) == other.lefts(word)
                && leftmost(word) == other.leftmost(word)
                && leftNext(word) == other.leftNext(word)
                && label(leftmost(word)) == other.label(leftmost(word))
                && label(leftNext(word)) == other.label(leftNext(word));
    }

    private boolean hasSameRight(ParserState other, int word) {
        return rights(word) == other.rights(word)
                && rightmost(word) == other.rightmost(word)
                && rightNext(word) == other.rightNext(word)
                && label(rightmost(word)) == other.label(rightmost(word))
                && label(rightNext(word)) == other.label(rightNext(word));
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
        return get(HEAD, word);
    }

    /** The number of the relation by which it hangs there; -1 if it does not hang yet. */
    public int label(int word) {
        return get(LABEL, word);
    }

    int leftmost(int word) {
        return get(LEFTMOST, word);
    }

    /** The second dependent from the left. */
    int leftNext(int word) {
        return get(LEFT_NEXT, word);
    }

    int rightmost(int word) {
        return get(RIGHTMOST, word);
    }

    /** The second dependent from the right. */
    int rightNext(int word) {
        return get(RIGHT_NEXT, word);
    }

    int lefts(int word) {
        return word < 0 ? 0 : cells[LEFTS * size + word];
    }

    int rights(int word) {
        return word < 0 ? 0 : cells[RIGHTS * size + word];
    }
}
