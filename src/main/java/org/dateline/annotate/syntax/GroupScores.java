package org.dateline.annotate.syntax;

import java.util.Arrays;

/**
 * The scores that a group of features decides by itself, worked out once for each way in which a sentence shows it. They can be added
 * to others in any order, since weights are whole multiples of a small step, whose sums are exact. One for each thread, used for one
 * sentence after another.
 */
final class GroupScores {
    private static final int LEAST_CAPACITY = 256;

    private final FeatureGroup group;
    private final BeamSearch.Scorer scorer;
    private final int moves;
    private final FeatureBuffer features = new FeatureBuffer();
    /** Open addressing: the words in each slot, 0 for none, and their relations; beside them the scores, which are used again for others. */
    private long[] words = new long[LEAST_CAPACITY];

    private long[] relations = new long[LEAST_CAPACITY];
    private float[][] rows = new float[LEAST_CAPACITY][];
    private int size;

    GroupScores(FeatureGroup group, BeamSearch.Scorer scorer, int moves) {
        this.group = group;
        this.scorer = scorer;
        this.moves = moves;
    }

    /** Forgets the sentence before. */
    void clear() {
        Arrays.fill(words, 0);
        size = 0;
    }

    /** The scores of all moves from a state, as far as the group decides them; not to be changed. */
    float[] of(ParserFeatures of, ParserState state) {
        if (2 * size >= words.length) {
            grow();
        }
        long word = group.words(state);
        long relation = group.relations(state);
        int slot = slot(word, relation);
        if (words[slot] == 0) {
            words[slot] = word;
            relations[slot] = relation;
            size++;
            rows[slot] = rows[slot] == null ? new float[moves] : rows[slot];
            of.ofGroup(group, state, features);
            scorer.score(features, rows[slot]);
        }
        return rows[slot];
    }

    private int slot(long word, long relation) {
        int hash = FeatureBuffer.mix(Long.hashCode(word * 0x9E3779B97F4A7C15L), Long.hashCode(relation));
        int slot = hash & words.length - 1;
        while (words[slot] != 0 && (words[slot] != word || relations[slot] != relation)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldWords = words;
        long[] oldRelations = relations;
        float[][] oldRows = rows;
        words = new long[2 * oldWords.length];
        relations = new long[words.length];
        rows = new float[words.length][];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int slot = slot(oldWords[i], oldRelations[i]);
                words[slot] = oldWords[i];
                relations[slot] = oldRelations[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
