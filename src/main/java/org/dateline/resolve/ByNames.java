package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.WordList;

/**
 * People known by names that may have nothing in common, "Jesus" and "Christ": the public figures of {@code people.tsv} and the rows
 * of {@code by-names.tsv}. A name that several public figures have tells nobody,
 * nor does a given name alone unless a row of the second says so.
 */
final class ByNames {
    private static final Map<String, String> BEARERS = bearers();

    private ByNames() {}

    /** The usual name of whoever alone has the folded name. */
    static Optional<String> bearer(String folded) {
        return Optional.ofNullable(BEARERS.get(folded))
                .or(() -> Optional.ofNullable(BEARERS.get(String.join(" ", PersonForms.withoutHonours(folded)))));
    }

    private static Map<String, String> bearers() {
        Map<String, String> bearers = new HashMap<>();
        Set<String> shared = new HashSet<>(Spelling.givenNames());
        for (String row : WordList.lines(ByNames.class, "/org/dateline/annotate/gazetteer/people.tsv")) {
            String[] cells = row.split("\t");
            add(cells[0], List.of((cells[0] + "|" + cells[1]).split("\\|")), bearers, shared);
        }
        bearers.keySet().removeAll(shared);
        for (String row : WordList.lines(ByNames.class, "by-names.tsv")) {
            List<String> names = List.of(row.split("\t"));
            add(names.get(0), names, bearers, shared);
        }
        return bearers;
    }

    private static void add(String bearer, List<String> names, Map<String, String> bearers, Set<String> shared) {
        for (String name : names) {
            String other = bearers.put(EntityKeys.fold(name), bearer);
            if (other != null && !other.equals(bearer)) {
                shared.add(EntityKeys.fold(name));
            }
        }
    }
}
