package org.dateline.annotate.syntax;

import java.util.Arrays;

/** Collects the features of one decision as hashes of a template's number and its values. Reused for the next decision. */
public final class FeatureBuffer {
    private int[] hashes = new int[160];
    private int[] rows = new int[160];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int template, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int hash = mix(template + 1, value);
        hashes[size++] = hash == 0 ? 1 : hash;
    }

    void add(int template, int first, int second) {
        add(template, mix(first, second));
    }

    void add(int template, int first, int second, int third) {
        add(template, mix(mix(first, second), third));
    }

    void add(int template, int first, int second, int third, int fourth) {
        add(template, mix(mix(mix(first, second), third), fourth));
    }

    static int mix(int first, int second) {
        int hash = first * 0x9E3779B1 ^ second;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 13;
    }

    /** Room for what a model finds under the features. */
    int[] rows() {
        if (rows.length < hashes.length) {
            rows = new int[hashes.length];
        }
        return rows;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The hash of a feature, never 0. */
    public int hash(int i) {
        return hashes[i];
    }
}
