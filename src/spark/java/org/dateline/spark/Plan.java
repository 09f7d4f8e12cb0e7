package org.dateline.spark;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.ContentHash;
import org.dateline.model.Run;

/**
 * What the output of a job depends on. Parts that were made by one plan go together, so a job goes on from parts of the same plan
 * alone.
 *
 * @param models a hash of the models
 * @param rules a hash of the rules
 * @param configuration a hash of the program's version, followed by that of the gazetteer if one is used
 * @param base what the names in the graph begin with
 * @param patience how long the extraction of a short article may take, as ISO 8601 writes it
 * @param splitBytes how large a split is at most
 * @param parts how many parts there are
 * @param input a hash of the files, their sizes, the times of their last change, and how they are divided
 */
record Plan(
        String models,
        String rules,
        String configuration,
        String base,
        String patience,
        long splitBytes,
        int parts,
        String input) {

    static Plan of(Run run, Settings settings, long splitBytes, List<Split> splits) {
        return new Plan(
                run.models(),
                run.rules(),
                run.configuration(),
                settings.base(),
                settings.patience().toString(),
                splitBytes,
                splits.size(),
                hash(splits));
    }

    private static String hash(List<Split> splits) {
        return ContentHash.of(splits.stream()
                .flatMap(split -> Stream.concat(
                        Stream.of("split"),
                        split.pieces().stream()
                                .flatMap(piece -> Stream.of(
                                        piece.name(), piece.size(), piece.modified(), piece.begin(), piece.end()))))
                .toArray());
    }

    /**
     * Checks that the parts of another plan are of this one too.
     *
     * @throws JobException if they are not; the message says in what the plans differ
     */
    void checkSame(Plan other, String folder) {
        if (!equals(other)) {
            boolean input = splitBytes != other.splitBytes || parts != other.parts || !this.input.equals(other.input);
            throw new JobException("[" + folder + "] The parts there are of another job, whose "
                    + (input ? "input" : "models, rules, base or other settings")
                    + " differed. Give another folder, or --overwrite to begin anew.");
        }
    }
}
