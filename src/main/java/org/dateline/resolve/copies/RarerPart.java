package org.dateline.resolve.copies;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A part of an article's hashes that every copy of at least its size shares one of, with as many as can be left out left out, the
 * most frequent first.
 *
 * <p>Whatever shares <i>m</i> of <i>n</i> hashes shares one of any <i>n − m + 1</i> of them (the prefix filter of Chaudhuri et
 * al. 2006). Which part is taken decides how long a search takes, and never what it finds. A sample may be compared at its own
 * level or any higher one, so the sum must come out at each.
 */
final class RarerPart {
    private RarerPart() {}

    /** The hashes of the part, by how many articles have each now. */
    static int[] of(Sketch sketch, Postings postings) {
        return of(sketch, postings::size);
    }

    /**
     * The hashes of the part.
     *
     * @param frequency how many articles have a hash, about
     */
    static int[] of(Sketch sketch, IntUnaryOperator frequency) {
        int[] spare = new int[Sketch.LEVELS];
        for (int level = sketch.level(); level < Sketch.LEVELS; level++) {
            int least = (int) Math.ceil(sketch.size(level) * Likeness.LEAST_WORDING - 1e-9);
            spare[level] = Math.max(least, Likeness.LEAST_SHARED) - 1;
        }
        return IntStream.of(sketch.hashes())
                .boxed()
                .sorted(Comparator.comparingInt((Integer hash) -> -frequency.applyAsInt(hash))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .filter(hash -> !leaveOut(hash, sketch.level(), spare))
                .toArray();
    }

    private static boolean leaveOut(int hash, int lowest, int[] spare) {
        int highest = Sketch.levelOf(hash);
        for (int level = lowest; level <= highest; level++) {
            if (spare[level] == 0) {
                return false;
            }
        }
        for (int level = lowest; level <= highest; level++) {
            spare[level]--;
        }
        return true;
    }
}
