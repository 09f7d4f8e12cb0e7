package org.dateline.annotate.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The weights of features for classes. Only those that are not zero are kept. Immutable. */
public final class LinearModel {
    private static final int COUNT_BITS = 7;
    private static final int COUNT = (1 << COUNT_BITS) - 1;
    /** Stands for the count of a feature that has its weights in a row of all classes. */
    private static final int DENSE = COUNT;
    /** A feature that has weights for so many classes, and for this part of all, gets a row: whole rows are added at once. */
    private static final int LEAST_DENSE = 8;

    private static final int DENSE_PART = 6;

    /** The bits of a cell that hold its class; the others are those of the weight. */
    private static final int CLASS = 0xFF;

    private final int classes;
    private final int mask;
    /**
     * Open addressing, two numbers a slot, so that one look at memory finds both: the feature, 0 for none, and where its cells
     * begin, with how many it has in the lowest bits; or the number of its row.
     */
    private final int[] slots;

    /** A weight with its class in one number: a {@code float} whose last bits, which weights do not need, are the class. */
    private final int[] cells;
    /** Rows of the weights of features that have many, one for each class, 0 for those without. */
    private final float[] dense;

    /** The weights of one feature. */
    public record Row(byte[] classes, float[] weights) {}

    /**
     * Makes a model. Weights are kept to sixteen binary digits.
     *
     * @param classes how many classes there are, at most 127
     * @param rows the weights of each feature; no feature is 0
     */
    public LinearModel(int classes, Map<Integer, Row> rows) {
        this.classes = classes;
        int capacity = Integer.highestOneBit(Math.max(4, rows.size()) * 2 - 1) * 2;
        mask = capacity - 1;
        slots = new int[2 * capacity];
        int full = (int) rows.values().stream().filter(this::isDense).count();
        int sparse = rows.values().stream()
                .filter(row -> !isDense(row))
                .mapToInt(row -> row.classes().length)
                .sum();
        if (Math.max(full, sparse) >= 1 << Integer.SIZE - COUNT_BITS) {
            throw new IllegalArgumentException("[rows] too many weights: " + sparse);
        }
        dense = new float[full * classes];
        cells = new int[sparse];
        fill(rows);
    }

    private boolean isDense(Row row) {
        return row.classes().length >= Math.max(LEAST_DENSE, classes / DENSE_PART);
    }

    private void fill(Map<Integer, Row> rows) {
        int full = 0;
        int sparse = 0;
        for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
            Row row = entry.getValue();
            int size = row.classes().length;
            int slot = slot(entry.getKey());
            slots[slot] = entry.getKey();
            if (isDense(row)) {
                for (int i = 0; i < size; i++) {
                    dense[full * classes + row.classes()[i]] = row.weights()[i];
                }
                slots[slot + 1] = full++ << COUNT_BITS | DENSE;
            } else {
                slots[slot + 1] = sparse << COUNT_BITS | size;
                for (int i = 0; i < size; i++) {
                    cells[sparse++] = Float.floatToRawIntBits(row.weights()[i]) & ~CLASS | row.classes()[i];
                }
            }
        }
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B1 >>> 5 & mask;
        while (slots[2 * slot] != 0 && slots[2 * slot] != key) {
            slot = slot + 1 & mask;
        }
        return 2 * slot;
    }

    /** The score of each class: the sum of the weights of the features for it. */
    public void score(FeatureBuffer features, float[] scores) {
        int[] rows = features.rows();
        int found = find(features, rows);
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < found; i++) {
            int row = rows[i];
            if ((row & COUNT) == DENSE) {
                add(dense, (row >>> COUNT_BITS) * classes, scores, classes);
            } else {
                addCells(row >>> COUNT_BITS, row & COUNT, scores);
            }
        }
    }

    /**
     * Looks up the features that have weights, all of them before any is added: what waits for memory in one look does not wait for
     * the others.
     */
    private int find(FeatureBuffer features, int[] rows) {
        int found = 0;
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.hash(i));
            rows[found] = slots[slot + 1];
            found += slots[slot] == 0 ? 0 : 1;
        }
        return found;
    }

    /** A loop that Java's compiler turns into operations on several numbers at once. */
    private static void add(float[] weights, int from, float[] scores, int size) {
        for (int i = 0; i < size; i++) {
            scores[i] += weights[from + i];
        }
    }

    private void addCells(int from, int count, float[] scores) {
        for (int at = from; at < from + count; at++) {
            int cell = cells[at];
            scores[cell & CLASS] += Float.intBitsToFloat(cell & ~CLASS);
        }
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** The weights of each feature, sorted by feature. */
    SortedMap<Integer, Row> rows() {
        SortedMap<Integer, Row> rows = new TreeMap<>();
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                rows.put(slots[slot], row(slots[slot + 1]));
            }
        }
        return rows;
    }

    private Row row(int packed) {
        float[] all = new float[classes];
        if ((packed & COUNT) == DENSE) {
            System.arraycopy(dense, (packed >>> COUNT_BITS) * classes, all, 0, classes);
        } else {
            addCells(packed >>> COUNT_BITS, packed & COUNT, all);
        }
        int[] own = IntStream.range(0, classes).filter(i -> all[i] != 0).toArray();
        byte[] names = new byte[own.length];
        float[] weights = new float[own.length];
        for (int i = 0; i < own.length; i++) {
            names[i] = (byte) own[i];
            weights[i] = all[own[i]];
        }
        return new Row(names, weights);
    }
}
