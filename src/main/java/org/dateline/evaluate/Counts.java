package org.dateline.evaluate;

/**
 * Counts to work out precision and recall from.
 *
 * @param right what was found and is in the gold
 * @param found what was found
 * @param gold what should have been found
 */
public record Counts(int right, int found, int gold) {
    /** Nothing found where nothing was to be found. */
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    /** The share of what was found that is right; 0 if nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of the gold that was found; 0 if there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
