package org.dateline.spark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How large splits are: so small that all cores have work to the end and a lost task costs little, and no smaller. */
final class SplitSize {
    /** Some thousand articles, or a minute of work. */
    private static final long USUAL = 4L << 20;

    private static final long LEAST = 64L << 10;
    private static final int FOR_EACH_CORE = 4;

    private SplitSize() {}

    /**
     * The size in bytes.
     *
     * @param given what the user wants, or null
     * @param before the plan of the parts that are there, which the job goes on with
     * @param cores how many tasks run at once
     */
    static long of(Listing listing, @Nullable Long given, Optional<Plan> before, int cores) {
        if (given != null) {
            return given;
        }
        long all = listing.files().stream().mapToLong(Piece::size).sum();
        long even = all / cores / FOR_EACH_CORE + 1;
        return before.map(Plan::splitBytes).orElse(Math.min(USUAL, Math.max(LEAST, even)));
    }
}
