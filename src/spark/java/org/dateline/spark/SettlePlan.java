package org.dateline.spark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ContentHash;
import org.dateline.model.Run;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a settled graph depend on. A job goes on from parts of the same plan alone.
 *
 * @param program a hash of the program's version and its rules
 * @param base what the names in the graph begin with
 * @param corrections a hash of what people corrected
 * @param parts how many parts of documents there are
 * @param input a hash of the files, their sizes and the times of their last change
 */
record SettlePlan(String program, String base, String corrections, int parts, String input) {
    /** Packed bytes of a large part: some 500 articles. */
    private static final long USUAL = 2L << 20;

    private static final long LEAST = 64L << 10;
    private static final int FOR_EACH_CORE = 4;

    static SettlePlan of(Run run, Rules rules, int parts, List<OwnParts.Found> input) {
        return new SettlePlan(
                run.id(),
                rules.base(),
                ContentHash.of(rules.turtle()),
                parts,
                ContentHash.of(input.stream()
                        .flatMap(file -> Stream.of(file.path(), file.bytes(), file.modified()))
                        .toArray()));
    }

    /**
     * How many parts to make: so many that all cores have work to the end, but none of a few articles.
     *
     * @param given what the user wants, or null
     * @param before the plan of the parts that are there
     * @param cores how many tasks run at once
     */
    static int parts(List<OwnParts.Found> input, @Nullable Integer given, Optional<SettlePlan> before, int cores) {
        if (given != null) {
            return given;
        }
        long bytes = input.stream().mapToLong(OwnParts.Found::bytes).sum();
        long even = Math.min(bytes / LEAST, (long) FOR_EACH_CORE * cores);
        return before.map(SettlePlan::parts).filter(parts -> parts > 0).orElse((int)
                Math.max(1, Math.max(even, bytes / USUAL)));
    }

    /**
     * Checks that the parts of another plan are of this one too.
     *
     * @throws JobException if they are not
     */
    void checkSame(SettlePlan other, String folder) {
        if (!equals(other)) {
            throw new JobException("[" + folder + "] The parts there are of another job, whose "
                    + (input.equals(other.input) ? "rules, base, corrections or number of parts" : "input")
                    + " differed. Give another folder, or --overwrite to begin anew.");
        }
    }
}
