package org.dateline.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.annotate.syntax.FeatureBuffer;
import org.dateline.annotate.syntax.LinearModel;

/**
 * Weights that are learnt from mistakes: up for what should have been chosen, down for what was; the mean over all steps is
 * the model (Collins 2002). Features get room when they are first part of a mistake.
 */
final class AveragedPerceptron {
    private final int classes;
    private int[] keys = new int[1 << 16];
    private int[] rowOf = new int[1 << 16];
    private Row[] rows = new Row[1 << 15];
    private int size;
    private int step = 1;

    /** The weights of one feature, their sums over past steps, and the step up to which the sums go. */
    private static final class Row {
        private byte[] classes = new byte[2];
        private float[] weights = new float[2];
        private float[] sums = new float[2];
        private int[] since = new int[2];
        private int size;

        private int place(byte chosen, int step) {
            for (int i = 0; i < size; i++) {
                if (classes[i] == chosen) {
                    return i;
                }
            }
            if (size == classes.length) {
                int more = size * 2;
                classes = Arrays.copyOf(classes, more);
                weights = Arrays.copyOf(weights, more);
                sums = Arrays.copyOf(sums, more);
                since = Arrays.copyOf(since, more);
            }
            classes[size] = chosen;
            since[size] = step;
            return size++;
        }

        private float mean(int i, int step) {
            return (sums[i] + weights[i] * (step - since[i])) / step;
        }
    }

    /** One for so many classes, at most 127. */
    AveragedPerceptron(int classes) {
        this.classes = classes;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0x9E3779B1 >>> 5 & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The present score of each class. */
    void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.hash(i));
            if (keys[slot] != 0) {
                Row row = rows[rowOf[slot]];
                for (int j = 0; j < row.size; j++) {
                    scores[row.classes[j]] += row.weights[j];
                }
            }
        }
    }

    /** Moves the weights of the features for a class. */
    void move(FeatureBuffer features, int chosen, float by) {
        for (int i = 0; i < features.size(); i++) {
            Row row = row(features.hash(i));
            int place = row.place((byte) chosen, step);
            row.sums[place] += row.weights[place] * (step - row.since[place]);
            row.since[place] = step;
            row.weights[place] += by;
        }
    }

    /** Ends a step: what the weights are now counts once more. */
    void next() {
        step++;
    }

    private Row row(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            rowOf[slot] = size;
            rows[size++] = new Row();
        }
        return rows[rowOf[slot]];
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rowOf;
        keys = new int[oldKeys.length * 2];
        rowOf = new int[keys.length];
        rows = Arrays.copyOf(rows, rows.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rowOf[slot] = oldRows[i];
            }
        }
    }

    /** The mean weights, without those that are nearer to zero than a limit. */
    LinearModel model(float least) {
        Map<Integer, LinearModel.Row> kept = new HashMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                LinearModel.Row row = mean(rows[rowOf[slot]], least);
                if (row.classes().length > 0) {
                    kept.put(keys[slot], row);
                }
            }
        }
        return new LinearModel(classes, kept);
    }

    private LinearModel.Row mean(Row row, float least) {
        byte[] kept = new byte[row.size];
        float[] means = new float[row.size];
        int count = 0;
        for (int i = 0; i < row.size; i++) {
            float mean = row.mean(i, step);
            if (Math.abs(mean) >= least) {
                kept[count] = row.classes[i];
                means[count++] = mean;
            }
        }
        return new LinearModel.Row(Arrays.copyOf(kept, count), Arrays.copyOf(means, count));
    }
}
