package org.dateline.annotate.names;

import java.util.Map;
import java.util.TreeMap;

/** Numbers under numbers, kept without boxes: open addressing with linear probing. Immutable. */
final class IntTable {
    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** A table of these entries; a value of 0 is as good as none. */
    IntTable(Map<Integer, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size()) * 2 - 1) * 2;
        keys = new int[capacity];
        values = new int[capacity];
        mask = capacity - 1;
        entries.forEach((key, value) -> {
            if (value != 0) {
                int slot = slot(key);
                keys[slot] = key;
                values[slot] = value;
            }
        });
    }

    /** The value under a key, 0 if there is none. */
    int get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int slot = (key ^ key >>> 16) * 0x9E3779B1 >>> 7 & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** All entries, sorted by key. */
    Map<Integer, Integer> entries() {
        Map<Integer, Integer> entries = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] != 0) {
                entries.put(keys[slot], values[slot]);
            }
        }
        return entries;
    }
}
