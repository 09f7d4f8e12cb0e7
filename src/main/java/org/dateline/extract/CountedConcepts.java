package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.WordList;

/** Gathers nouns that count the same kind of thing: troops, soldiers and servicemen. */
final class CountedConcepts {
    private static final CountedConcepts SHIPPED = new CountedConcepts();

    private final Map<String, String> concepts = new HashMap<>();
    private final Set<String> tooGeneral = new HashSet<>();

    private CountedConcepts() {
        for (String line : WordList.lines(CountedConcepts.class, "counted-concepts.tsv")) {
            String[] row = line.split("\t");
            for (String lemma : row[1].split(" ")) {
                if (row[0].equals("-")) {
                    tooGeneral.add(lemma);
                } else {
                    concepts.put(lemma, row[0]);
                }
            }
        }
    }

    static CountedConcepts shipped() {
        return SHIPPED;
    }

    /** The concept for the change of what a concept stands for ("inflation" for that of prices). */
    String changeOf(String concept) {
        return concepts.getOrDefault(concept + "_change", concept + " change");
    }

    /** The same for a noun with the word before it, which may tell what it means ("air strike"). */
    Optional<String> of(String before, String lemma) {
        String pair = concepts.get(before + "_" + lemma);
        return pair == null ? of(lemma) : Optional.of(pair);
    }

    /** The concept that a noun's lemma stands for; empty if it is too general to compare anything by. */
    Optional<String> of(String lemma) {
        return tooGeneral.contains(lemma) ? Optional.empty() : Optional.of(concepts.getOrDefault(lemma, lemma));
    }
}
