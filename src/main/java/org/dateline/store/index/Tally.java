package org.dateline.store.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is counted of a group of rows: how many there are, of which independent sources, and in which words. Mutable. */
final class Tally {
    int rows;
    final Set<Long> sources = new HashSet<>();
    final Map<String, Integer> words = new HashMap<>();

    String commonestWords() {
        return words.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
