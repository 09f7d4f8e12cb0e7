package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.EntityType;
import org.dateline.model.WordList;

/** The table of typed relations by the words that state them. */
final class Relations {
    private static final Relations SHIPPED = new Relations();

    private final List<Relation> all;
    private final Map<String, List<Relation>> byWords = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    private Relations() {
        all = WordList.lines(Relations.class, "relations.tsv").stream()
                .map(Relation::of)
                .toList();
        for (Relation relation : all) {
            verbs.add(relation.words().split(" ")[0]);
            byWords.merge(
                    relation.words(),
                    List.of(relation),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
    }

    static Relations shipped() {
        return SHIPPED;
    }

    List<Relation> all() {
        return all;
    }

    /** Whether a verb begins the words of any relation. */
    boolean hasVerb(String lemma) {
        return verbs.contains(lemma);
    }

    /** The relation that these words state between things of these types. */
    Optional<Relation> find(String words, EntityType subject, EntityType object) {
        return byWords.getOrDefault(words, List.of()).stream()
                .filter(r -> r.fits(subject, object))
                .findFirst();
    }
}
