package org.dateline.resolve.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.dateline.resolve.EntityKeys;

/** The words by which news calls the roles of public figures: "chancellor" and "Chancellor of the Exchequer". */
final class RoleWords {
    private static final Map<String, List<Set<String>>> WORDS = new HashMap<>();

    static {
        for (String line : WordList.lines(RoleWords.class, "/org/dateline/annotate/gazetteer/people-roles.tsv")) {
            String[] row = line.split("\t", -1);
            String others = row.length > 1 ? row[1] : "";
            WORDS.put(
                    row[0],
                    Stream.concat(Stream.of(row[0]), Stream.of(others.split("\\|")))
                            .filter(words -> !words.isBlank())
                            .map(RoleWords::words)
                            .toList());
        }
    }

    private RoleWords() {}

    private static Set<String> words(String role) {
        return Set.copyOf(
                List.of(EntityKeys.fold(role).replaceAll("\\b(?:of|the|a) ", "").split("[ -]+")));
    }

    /** Whether one of the forms of a role stands, with all its words, in a set of folded words. */
    static boolean name(String role, Set<String> words) {
        List<Set<String>> forms = WORDS.get(role);
        if (forms == null) {
            throw new IllegalArgumentException("No role of people-roles.tsv: " + role);
        }
        return forms.stream().anyMatch(words::containsAll);
    }
}
