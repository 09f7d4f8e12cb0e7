package org.dateline.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.WordList;

/** The verbs whose object does what a gerund behind a preposition says: "accused Norwind of dumping oil". */
final class VerbsWithGerunds {
    private static final VerbsWithGerunds SHIPPED = new VerbsWithGerunds();

    private final Map<String, Setting> settings = new HashMap<>();

    /** Whether what the gerund says is told as done, may be so, or does not come about. */
    enum Setting {
        ASSERTED,
        POSSIBLE,
        NEGATED
    }

    private VerbsWithGerunds() {
        for (String line : WordList.lines(VerbsWithGerunds.class, "verbs-with-gerunds.tsv")) {
            String[] row = line.split("\t");
            settings.put(row[0] + " " + row[1], Setting.valueOf(row[2].toUpperCase(Locale.ROOT)));
        }
    }

    static VerbsWithGerunds shipped() {
        return SHIPPED;
    }

    /** What a gerund behind a verb and a preposition says of the object; empty if nothing. */
    Optional<Setting> of(String lemma, String preposition) {
        return Optional.ofNullable(settings.get(lemma + " " + preposition));
    }
}
