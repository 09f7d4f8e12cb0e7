package org.dateline.annotate.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.piece.Table;

/** The words beside a number that tell it from a figure. */
final class Cues {
    private final Map<String, Set<String>> words = new HashMap<>();

    Cues() {
        for (List<String> row : Table.rows(Cues.class, "not-figures.tsv", 2)) {
            words.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
        }
    }

    boolean has(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
