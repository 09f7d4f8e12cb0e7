package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.resolve.EntityKeys;

/** Makes one thing of the senses that mean it, and chooses its IRI. */
final class Naming {
    private Naming() {}

    static Referent referent(List<Sense> group) {
        List<Occurrence> occurrences = new ArrayList<>();
        Set<String> sameAs = new TreeSet<>();
        for (Sense sense : group) {
            occurrences.addAll(sense.occurrences());
            sameAs.addAll(sense.sameAs());
        }
        occurrences.sort(Comparator.comparing(Occurrence::id));
        Sense first = group.stream().min(BY_NAME).orElseThrow();
        return new Referent(first.iri(), first.type(), "", List.copyOf(sameAs), occurrences);
    }

    /** The IRI does not depend on how many documents there are, so that it rarely changes: the fullest name gives it. */
    private static final Comparator<Sense> BY_NAME = Comparator.comparing(
                    (Sense sense) -> isShort(sense.type(), sense.label()))
            .thenComparing(sense -> !sense.iri().equals(sense.name()))
            .thenComparing(sense -> -words(sense.label()))
            .thenComparing(sense -> -sense.label().length())
            .thenComparing(Sense::iri);

    /** How many words a name has that are no initials. */
    private static long words(String label) {
        return Arrays.stream(EntityKeys.fold(label).split(" "))
                .filter(word -> word.length() > 1)
                .count();
    }

    private static boolean isShort(EntityType type, String label) {
        return type == EntityType.PERSON && !EntityKeys.fold(label).contains(" ");
    }
}
