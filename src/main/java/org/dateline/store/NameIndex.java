package org.dateline.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.model.Occurrence;

/** Which names might mean the same, by the keys they share, directly or by way of others. */
final class NameIndex {
    private final Function<Occurrence, Set<String>> keys;
    private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
    private final Map<String, Set<String>> keysOfName = new HashMap<>();
    private final Map<String, Set<String>> namesOfKey = new HashMap<>();

    /** @param keys what an occurrence shares with those that might mean the same */
    NameIndex(Function<Occurrence, Set<String>> keys) {
        this.keys = keys;
    }

    void add(Occurrence occurrence) {
        occurrences
                .computeIfAbsent(occurrence.name(), name -> new ArrayList<>())
                .add(occurrence);
        bind(occurrence.name(), keys.apply(occurrence));
    }

    /** Lets a name share keys that none of its occurrences has. */
    void bind(String name, Collection<String> keys) {
        Set<String> known = keysOfName.computeIfAbsent(name, n -> new HashSet<>());
        for (String key : keys) {
            if (known.add(key)) {
                namesOfKey.computeIfAbsent(key, k -> new HashSet<>()).add(name);
            }
        }
    }

    /** The names that hang together with some names or keys, those included that occur, in blocks of which each hangs together. */
    List<SortedSet<String>> blocks(Collection<String> names, Collection<String> keys) {
        Set<String> begin = new TreeSet<>(names);
        keys.forEach(key -> begin.addAll(namesOfKey.getOrDefault(key, Set.of())));
        List<SortedSet<String>> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : begin) {
            if (occurrences.containsKey(name) && !seen.contains(name)) {
                SortedSet<String> block = block(name);
                seen.addAll(block);
                blocks.add(block);
            }
        }
        return blocks;
    }

    private SortedSet<String> block(String name) {
        SortedSet<String> block = new TreeSet<>(Set.of(name));
        Deque<String> open = new ArrayDeque<>(block);
        Set<String> followed = new HashSet<>();
        while (!open.isEmpty()) {
            for (String key : keysOfName.getOrDefault(open.remove(), Set.of())) {
                if (followed.add(key)) {
                    namesOfKey.getOrDefault(key, Set.of()).stream()
                            .filter(occurrences::containsKey)
                            .filter(block::add)
                            .forEach(open::add);
                }
            }
        }
        return block;
    }

    /** True if a name occurs. */
    boolean has(String name) {
        return occurrences.containsKey(name);
    }

    /** Where names occur, in the order of names and documents. */
    List<Occurrence> occurrences(Collection<String> names) {
        return names.stream()
                .flatMap(name -> occurrences.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparing(Occurrence::id))
                .toList();
    }
}
