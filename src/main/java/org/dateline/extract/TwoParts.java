package org.dateline.extract;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.WordList;

/** Verbs whose object says little without what a preposition adds: "associated the fault [with a switch]". */
final class TwoParts {
    private static final Set<String> VERBS = WordList.lines(TwoParts.class, "verbs-in-two-parts.tsv").stream()
            .map(line -> line.split("\t"))
            .map(row -> row[0] + " " + row[1])
            .collect(Collectors.toUnmodifiableSet());

    private TwoParts() {}

    /** Whether what the preposition adds is a part of what the verb says; with "as" it always is. */
    static boolean adds(String verb, String preposition) {
        return preposition.equals("as") || VERBS.contains(verb + " " + preposition);
    }
}
