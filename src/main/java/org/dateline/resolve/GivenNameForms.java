package org.dateline.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.WordList;

/** Given names in the forms that different languages have: "Charles" and "Karl". */
final class GivenNameForms {
    private static final Map<String, Set<String>> LANGUAGES = languages();

    private GivenNameForms() {}

    /** The English forms of a folded given name of any language. */
    static Set<String> languages(String given) {
        return LANGUAGES.getOrDefault(given, Set.of());
    }

    static boolean areOfTwoLanguages(String one, String other) {
        return !Collections.disjoint(languages(one), languages(other));
    }

    private static Map<String, Set<String>> languages() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String line : WordList.lines(GivenNameForms.class, "given-name-languages.tsv")) {
            String[] row = line.split("\t");
            String english = EntityKeys.fold(row[0]);
            for (String name : (row[0] + "|" + row[1]).split("\\|")) {
                names.computeIfAbsent(EntityKeys.fold(name), given -> new TreeSet<>())
                        .add("(" + english + ")");
            }
        }
        return names;
    }
}
