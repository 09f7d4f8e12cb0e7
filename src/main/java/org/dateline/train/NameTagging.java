package org.dateline.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.names.CrfNameFinder;
import org.dateline.annotate.names.Labels;
import org.dateline.annotate.names.NameModel;
import org.dateline.model.MentionType;

/**
 * How well a model tags marked sentences, counted by type: a name is right if both its ends and its type are (CoNLL-2003).
 *
 * @param byType the counts of each type
 */
public record NameTagging(Map<MentionType, Counts> byType) {
    public NameTagging {
        byType = Map.copyOf(byType);
    }

    /**
     * Counts of names.
     *
     * @param right found, with the right ends and type
     * @param found found in all
     * @param gold marked
     */
    public record Counts(int right, int found, int gold) {
        private static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, gold + other.gold);
        }

        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        /** The harmonic mean of precision and recall. */
        public double f1() {
            return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
        }
    }

    /** The counts of all types together. */
    public Counts total() {
        return byType.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Tags documents with a model and compares. */
    public static NameTagging of(NameModel model, List<BioCorpus.Document> documents) {
        Map<MentionType, Counts> counts = new EnumMap<>(MentionType.class);
        CrfNameFinder finder = new CrfNameFinder(model);
        for (BioCorpus.Document document : documents) {
            finder.read(document.sentences().stream()
                    .map(BioCorpus.Sentence::tokens)
                    .toList());
            for (BioCorpus.Sentence sentence : document.sentences()) {
                count(found(finder, sentence), new HashSet<>(Labels.chunks(sentence.labels())), counts);
            }
        }
        return new NameTagging(counts);
    }

    private static Set<Labels.Chunk> found(CrfNameFinder finder, BioCorpus.Sentence sentence) {
        Set<Labels.Chunk> found = new HashSet<>();
        Arrays.stream(finder.find(sentence.tokens()))
                .map(name -> new Labels.Chunk(name.getStart(), name.getEnd(), MentionType.valueOf(name.getType())))
                .forEach(found::add);
        return found;
    }

    private static void count(Set<Labels.Chunk> found, Set<Labels.Chunk> gold, Map<MentionType, Counts> counts) {
        for (Labels.Chunk chunk : found) {
            counts.merge(chunk.type(), new Counts(gold.contains(chunk) ? 1 : 0, 1, 0), Counts::plus);
        }
        for (Labels.Chunk chunk : gold) {
            counts.merge(chunk.type(), new Counts(0, 0, 1), Counts::plus);
        }
    }
}
