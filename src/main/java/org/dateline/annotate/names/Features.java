package org.dateline.annotate.names;

import java.util.Arrays;

/**
 * The features of one token, each a 32-bit hash of its template and its values. Two features that share a hash are one to
 * the model, which is rare enough not to matter (Ganchev and Dredze 2008).
 */
final class Features {
    private int[] hashes = new int[96];
    private int size;

    static int mix(int a, int b) {
        int h = (a ^ b * 0x9E3779B1) * 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ h >>> 13;
    }

    void add(int template, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = mix(mix(0x5BD1E995, template), value);
    }

    void add(int template, String value) {
        add(template, value.hashCode());
    }

    void add(int template, int first, int second) {
        add(template, mix(first, second));
    }

    void add(int template, String first, String second) {
        add(template, mix(first.hashCode(), second.hashCode()));
    }

    /** The features added since the last time. */
    int[] take() {
        int[] taken = Arrays.copyOf(hashes, size);
        size = 0;
        return taken;
    }
}
