package org.dateline.annotate.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The weights of features for classes. Only those that are not zero are kept. Immutable. */
public final class LinearModel {
    private final int classes;
    private final int mask;
    /** Open addressing: the feature in each slot, 0 for none, and where its weights begin; the next slot says where they end. */
    private final int[] keys;

    private final int[] begins;
    private final byte[] counts;
    private final byte[] classOf;
    private final float[] weightOf;

    /** The weights of one feature. */
    public record Row(byte[] classes, float[] weights) {}

    /**
     * Makes a model.
     *
     * @param classes how many classes there are, at most 127
     * @param rows the weights of each feature; no feature is 0
     */
    public LinearModel(int classes, Map<Integer, Row> rows) {
        this.classes = classes;
        int capacity = Integer.highestOneBit(Math.max(4, rows.size()) * 2 - 1) * 2;
        mask = capacity - 1;
        keys = new int[capacity];
        begins = new int[capacity];
        counts = new byte[capacity];
        int total = rows.values().stream().mapToInt(row -> row.classes().length).sum();
        classOf = new byte[total];
        weightOf = new float[total];
        int at = 0;
        for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
            Row row = entry.getValue();
            int slot = slot(entry.getKey());
            keys[slot] = entry.getKey();
            begins[slot] = at;
            counts[slot] = (byte) row.classes().length;
            System.arraycopy(row.classes(), 0, classOf, at, row.classes().length);
            System.arraycopy(row.weights(), 0, weightOf, at, row.weights().length);
            at += row.classes().length;
        }
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B1 >>> 5 & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The score of each class: the sum of the weights of the features for it. */
    public void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.hash(i));
            int end = begins[slot] + counts[slot];
            for (int at = begins[slot]; at < end; at++) {
                scores[classOf[at]] += weightOf[at];
            }
        }
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** The weights of each feature, sorted by feature. */
    SortedMap<Integer, Row> rows() {
        SortedMap<Integer, Row> rows = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                int end = begins[slot] + counts[slot];
                rows.put(
                        keys[slot],
                        new Row(
                                Arrays.copyOfRange(classOf, begins[slot], end),
                                Arrays.copyOfRange(weightOf, begins[slot], end)));
            }
        }
        return rows;
    }
}
