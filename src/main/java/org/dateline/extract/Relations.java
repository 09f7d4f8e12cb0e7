package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.model.WordList;

/** The table of typed relations by the words that state them. */
final class Relations {
    private static final Relations SHIPPED = new Relations();

    private final List<Relation> all;
    private final Map<String, List<Relation>> byWords = new HashMap<>();

    private Relations() {
        all = WordList.lines(Relations.class, "relations.tsv").stream()
                .map(Relation::of)
                .toList();
        for (Relation relation : all) {
            byWords.merge(
                    relation.words(),
                    List.of(relation),
                    (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                            .toList());
        }
    }

    static Relations shipped() {
        return SHIPPED;
    }

    List<Relation> all() {
        return all;
    }

    /** The relation that these words state between things of these types. */
    Optional<Relation> find(String words, EntityType subject, EntityType object) {
        return byWords.getOrDefault(words, List.of()).stream()
                .filter(r -> r.fits(subject, object))
                .findFirst();
    }
}
