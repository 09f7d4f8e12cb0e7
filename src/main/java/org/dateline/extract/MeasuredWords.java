package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** The lexicon of what a figure measures where no noun says so: "costs $40" is a cost, "2 metres thick" a thickness. */
final class MeasuredWords {
    /** What stands for "the subject of the verb" in the lexicon. */
    static final String SUBJECT = "-";

    private static final MeasuredWords SHIPPED = new MeasuredWords();

    /** How a word leads to what is measured. */
    enum Kind {
        ADJECTIVE,
        VERB,
        WAGE,
        MOVING,
        HARM,
        ASIDE
    }

    private final Map<Kind, Map<String, String>> nouns = new HashMap<>();

    private MeasuredWords() {
        for (String line : WordList.lines(MeasuredWords.class, "measured-words.tsv")) {
            String[] row = line.split("\t");
            Kind kind = Kind.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
            String[] lemmas = kind == Kind.ASIDE ? new String[] {row[1]} : row[1].split(" ");
            for (String lemma : lemmas) {
                nouns.computeIfAbsent(kind, k -> new HashMap<>()).put(lemma, row[2]);
            }
        }
    }

    static MeasuredWords shipped() {
        return SHIPPED;
    }

    /** What a word leads to, or null if it leads nowhere in this way. */
    @Nullable
    String noun(Kind kind, String lemma) {
        return nouns.getOrDefault(kind, Map.of()).get(lemma);
    }
}
