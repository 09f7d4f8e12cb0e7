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
import org.jspecify.annotations.Nullable;

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

    /** Whether a form in the third person or the past is of a verb that begins the words of any relation. */
    boolean isVerb(String form) {
        return Character.isLowerCase(form.codePointAt(0)) && lemma(form) != null;
    }

    /** The lemma of a form of such a verb; the form itself if it is of none. */
    String verb(String form) {
        String lemma = lemma(form);
        return lemma == null ? form : lemma;
    }

    private @Nullable String lemma(String form) {
        return Stream.of("s", "es", "d", "ed")
                .filter(form::endsWith)
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .flatMap(stem ->
                        stem.endsWith("i") ? Stream.of(stem.substring(0, stem.length() - 1) + "y") : Stream.of(stem))
                .filter(verbs::contains)
                .findFirst()
                .orElse(null);
    }

    /** Whether these words state a relation between things of whatever types. */
    boolean states(String words) {
        return byWords.containsKey(words);
    }

    /** The relation that these words state between things of these types. */
    Optional<Relation> find(String words, EntityType subject, EntityType object) {
        return byWords.getOrDefault(words, List.of()).stream()
                .filter(r -> r.fits(subject, object))
                .findFirst();
    }
}
