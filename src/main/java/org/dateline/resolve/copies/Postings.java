package org.dateline.resolve.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * For each hash, the numbers of the articles that have it: a table with open addressing, since nearly every hash is in one
 * article alone and a map of objects would take ten times the memory.
 */
final class Postings {
    private static final int FREE = -1;
    private static final int[] NONE = {};

    private int[] keys = new int[1024];
    /** The one article that has the hash, or −2 less the place of the articles in {@link #lists}; or free. */
    private int[] values = filled(1024);

    private int used;
    private int[][] lists = new int[64][];
    private int[] sizes = new int[64];
    private int lastList;
    /** The places of lists that are no longer used. */
    private final List<Integer> spare = new ArrayList<>();

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, FREE);
        return values;
    }

    void add(int hash, int article) {
        if (2 * (used + 1) > keys.length) {
            grow();
        }
        int slot = slot(hash);
        int value = values[slot];
        if (value == FREE) {
            keys[slot] = hash;
            values[slot] = article;
            used++;
        } else {
            int list = value >= 0 ? newList(slot, value) : -2 - value;
            append(list, article);
        }
    }

    private int newList(int slot, int first) {
        if (spare.isEmpty() && lastList == lists.length) {
            lists = Arrays.copyOf(lists, 2 * lastList);
            sizes = Arrays.copyOf(sizes, 2 * lastList);
        }
        int list = spare.isEmpty() ? lastList++ : spare.remove(spare.size() - 1);
        lists[list] = NONE;
        append(list, first);
        values[slot] = -2 - list;
        return list;
    }

    private void append(int list, int article) {
        int size = sizes[list];
        if (size == lists[list].length) {
            lists[list] = Arrays.copyOf(lists[list], Math.max(2, size + size / 2));
        }
        lists[list][size] = article;
        sizes[list]++;
    }

    /** Takes an article away from a hash that it has. */
    void remove(int hash, int article) {
        int slot = slot(hash);
        int value = values[slot];
        if (value == FREE) {
            throw new IllegalStateException("[postings] no article has the hash " + hash);
        }
        int list = value >= 0 ? newList(slot, value) : -2 - value;
        int[] articles = lists[list];
        for (int i = 0; i < sizes[list]; i++) {
            if (articles[i] == article) {
                articles[i] = articles[--sizes[list]];
                return;
            }
        }
    }

    int size(int hash) {
        int value = values[slot(hash)];
        return value == FREE ? 0 : value >= 0 ? 1 : sizes[-2 - value];
    }

    void forEach(int hash, IntConsumer articles) {
        int value = values[slot(hash)];
        if (value >= 0) {
            articles.accept(value);
        } else if (value != FREE) {
            int list = -2 - value;
            for (int i = 0; i < sizes[list]; i++) {
                articles.accept(lists[list][i]);
            }
        }
    }

    private int slot(int hash) {
        int mask = keys.length - 1;
        int slot = hash * 0x9e3779b9 >>> 7 & mask;
        while (values[slot] != FREE && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Makes room, and drops the hashes that no article has any more. */
    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        int held = 0;
        for (int value : oldValues) {
            held += holds(value) ? 1 : 0;
        }
        keys = new int[Math.max(1024, 4 * Integer.highestOneBit(held + 1))];
        values = filled(keys.length);
        used = held;
        for (int i = 0; i < oldKeys.length; i++) {
            if (holds(oldValues[i])) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            } else if (oldValues[i] != FREE) {
                lists[-2 - oldValues[i]] = NONE;
                spare.add(-2 - oldValues[i]);
            }
        }
    }

    private boolean holds(int value) {
        return value >= 0 || value != FREE && sizes[-2 - value] > 0;
    }
}
