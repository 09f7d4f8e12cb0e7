package org.dateline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.settle.KeyedName;

/**
 * Which names might mean the same, by the keys they share, directly or by way of others, and in which documents they stand.
 *
 * <p>Names, keys and documents are numbers in it, and names that hang together are kept as a forest of disjoint sets (Tarjan,
 * Efficiency of a Good But Not Linear Set Union Algorithm, 1975), since it holds every name of every document.
 */
final class NameIndex {
    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    /** The first name that has a key. */
    private final Map<String, Integer> holders = new HashMap<>();
    /** By name: a name of the same block, in the end the one that stands for it. */
    private int[] parents = new int[1024];
    /** By name: the next of its block, in a circle. */
    private int[] nexts = new int[1024];
    /** By name: the last place it has in {@link #places}. */
    private int[] lasts = new int[1024];
    /** Pairs: the document in which a name stands, and the place of the name before. */
    private int[] places = new int[2048];

    private int placesUsed;

    /** Enters the names of a document, which is entered once. */
    void add(String document, Collection<KeyedName> keyed) {
        documents.add(document);
        for (KeyedName each : keyed) {
            int name = number(each.name());
            places = placesUsed < places.length ? places : Arrays.copyOf(places, 2 * placesUsed);
            places[placesUsed] = documents.size() - 1;
            places[placesUsed + 1] = lasts[name];
            lasts[name] = placesUsed;
            placesUsed += 2;
            each.keys().forEach(key -> bind(name, key));
        }
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        int number = names.size();
        names.add(name);
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, 2 * number);
            nexts = Arrays.copyOf(nexts, 2 * number);
            lasts = Arrays.copyOf(lasts, 2 * number);
        }
        parents[number] = number;
        nexts[number] = number;
        lasts[number] = NONE;
        return number;
    }

    private void bind(int name, String key) {
        Integer holder = holders.putIfAbsent(key, name);
        if (holder != null) {
            join(root(name), root(holder));
        }
    }

    private void join(int one, int other) {
        if (one != other) {
            parents[one] = other;
            int next = nexts[one];
            nexts[one] = nexts[other];
            nexts[other] = next;
        }
    }

    private int root(int name) {
        int at = name;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Lets names hang together though they share no key: those of them that occur, once all documents are entered. */
    void bind(Stream<String> names, String key) {
        names.map(numbers::get).filter(Objects::nonNull).forEach(name -> bind(name, key));
    }

    /** The names that hang together with some names or keys, those included that occur, in blocks of which each hangs together. */
    List<SortedSet<String>> blocks(Collection<String> names, Collection<String> keys) {
        Map<Integer, SortedSet<String>> blocks = new TreeMap<>();
        Stream.concat(names.stream().map(numbers::get), keys.stream().map(holders::get))
                .filter(Objects::nonNull)
                .forEach(name -> blocks.computeIfAbsent(root(name), root -> block(name)));
        return blocks.values().stream()
                .sorted(Comparator.comparing(SortedSet::first))
                .toList();
    }

    private SortedSet<String> block(int name) {
        SortedSet<String> block = new TreeSet<>();
        int at = name;
        do {
            block.add(names.get(at));
            at = nexts[at];
        } while (at != name);
        return block;
    }

    /** True if a name occurs. */
    boolean has(String name) {
        return numbers.containsKey(name);
    }

    /** The documents in which names occur, sorted. */
    SortedSet<String> documents(Collection<String> names) {
        SortedSet<String> found = new TreeSet<>();
        for (String name : names) {
            Integer number = numbers.get(name);
            for (int place = number == null ? NONE : lasts[number]; place != NONE; place = places[place + 1]) {
                found.add(documents.get(places[place]));
            }
        }
        return found;
    }
}
