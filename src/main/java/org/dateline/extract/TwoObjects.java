package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.WordList;

/** The verbs that may have two objects: "gave Norwind control", "named Ana Velde chairwoman". */
final class TwoObjects {
    private static final TwoObjects SHIPPED = new TwoObjects();

    private final Map<String, Boolean> gives = new HashMap<>();

    private TwoObjects() {
        for (String line : WordList.lines(TwoObjects.class, "verbs-with-two-objects.tsv")) {
            String[] row = line.split("\t");
            gives.put(row[0], row[1].equals("recipient"));
        }
    }

    static TwoObjects shipped() {
        return SHIPPED;
    }

    boolean contains(String lemma) {
        return gives.containsKey(lemma);
    }

    /** Whether the first object receives the second, and is not called so. */
    boolean gives(String lemma) {
        return gives.getOrDefault(lemma, false);
    }
}
