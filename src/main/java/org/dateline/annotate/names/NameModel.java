package org.dateline.annotate.names;

import java.util.Arrays;
import java.util.Map;

/**
 * A trained conditional random field: a weight for each feature and label, the scores of following labels, and the lexicon
 * and the word classes that the features look words up in. Immutable; one serves all threads.
 */
public final class NameModel {
    private static final int L = Labels.COUNT;

    private final double[][] transitions;
    private final Lexicon lexicon;
    private final WordClusters clusters;
    /** Open addressing: the hash of the feature in each slot, 0 for none, and its weights in a row of the table. */
    private final int[] hashes;

    private final float[] table;

    /**
     * @param transitions the score of a label after another
     * @param weights for each feature's hash the weights of the labels
     * @param lexicon the names known beforehand
     * @param clusters the classes of words
     */
    public NameModel(double[][] transitions, Map<Integer, float[]> weights, Lexicon lexicon, WordClusters clusters) {
        this.transitions = transitions;
        this.lexicon = lexicon;
        this.clusters = clusters;
        int capacity = Integer.highestOneBit(Math.max(8, weights.size()) * 2 - 1) * 2;
        hashes = new int[capacity];
        table = new float[capacity * L];
        int[] sorted =
                weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int hash : sorted) {
            place(hash, weights.get(hash));
        }
    }

    private void place(int hash, float[] row) {
        if (hash != 0) {
            int slot = slot(hash);
            hashes[slot] = hash;
            System.arraycopy(row, 0, table, slot * L, L);
        }
    }

    /** The slot of a feature, or the free one where it would be. */
    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = hash * 0x9E3779B1 >>> 7 & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private NameModel(NameModel model, Lexicon lexicon) {
        clusters = model.clusters;
        this.transitions = model.transitions;
        this.hashes = model.hashes;
        this.table = model.table;
        this.lexicon = lexicon;
    }

    /** The same model, with more names known beforehand. */
    public NameModel knowing(Lexicon names) {
        return new NameModel(this, lexicon.and(names));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public WordClusters clusters() {
        return clusters;
    }

    double[][] transitions() {
        return transitions;
    }

    /** The hashes of all features, in ascending order. */
    int[] features() {
        return Arrays.stream(hashes).filter(hash -> hash != 0).sorted().toArray();
    }

    /** The weights of a feature that the model has. */
    float[] weights(int feature) {
        int at = slot(feature) * L;
        return Arrays.copyOfRange(table, at, at + L);
    }

    /** The lattice of a sentence whose tokens have these features. */
    public Lattice lattice(int[][] features) {
        double[][] emissions = new double[features.length][L];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                int slot = slot(feature);
                if (hashes[slot] != 0) {
                    add(emissions[i], slot * L);
                }
            }
        }
        return new Lattice(emissions, transitions);
    }

    private void add(double[] scores, int at) {
        for (int label = 0; label < L; label++) {
            scores[label] += table[at + label];
        }
    }
}
