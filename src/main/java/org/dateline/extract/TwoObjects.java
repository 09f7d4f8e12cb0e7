package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.WordList;

/** The verbs that may have two objects: "gave Norwind control", "named Ana Velde chairwoman". */
final class TwoObjects {
    private static final TwoObjects SHIPPED = new TwoObjects();

    private final Map<String, String> kinds = new HashMap<>();

    private TwoObjects() {
        for (String line : WordList.lines(TwoObjects.class, "verbs-with-two-objects.tsv")) {
            String[] row = line.split("\t");
            kinds.put(row[0], row[1]);
        }
    }

    static TwoObjects shipped() {
        return SHIPPED;
    }

    boolean contains(String lemma) {
        return kinds.containsKey(lemma);
    }

    /** Whether the first object receives the second, and is not called so. */
    boolean gives(String lemma) {
        return "recipient".equals(kinds.get(lemma));
    }

    /** Whether the first object is only touched by what happens: "cost Norwind 40 ships". */
    boolean affects(String lemma) {
        return "affected".equals(kinds.get(lemma));
    }
}
