package org.dateline.resolve.across;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.EntityType;
import org.dateline.model.FoldedName;
import org.dateline.model.Occurrence;
import org.dateline.model.Surroundings;
import org.jspecify.annotations.Nullable;

/** Occurrences of names as a document would have them, for tests: what stands beside a name, and what the document names. */
final class Sightings {
    private final String document;
    private @Nullable LocalDate published;
    private Set<String> company = Set.of();
    private List<String> places = List.of();
    private List<String> neighbours = List.of();
    private Set<String> descriptions = Set.of();

    private Sightings(String document) {
        this.document = document;
    }

    static Sightings in(String document) {
        return new Sightings("http://example.org/document/" + document);
    }

    Sightings published(int year) {
        published = LocalDate.of(year, 6, 1);
        return this;
    }

    Sightings with(String... labels) {
        Set<String> folded = new TreeSet<>();
        Arrays.stream(labels).map(FoldedName::of).forEach(folded::add);
        company = folded;
        return this;
    }

    Sightings places(String... labels) {
        places = List.of(labels);
        return this;
    }

    Sightings beside(String... words) {
        neighbours = List.of(words);
        return this;
    }

    Sightings described(String... words) {
        descriptions = Set.of(words);
        return this;
    }

    Occurrence person(String label) {
        return of(EntityType.PERSON, label);
    }

    Occurrence organisation(String label) {
        return of(EntityType.ORGANISATION, label);
    }

    Occurrence place(String label) {
        return of(EntityType.PLACE, label);
    }

    private Occurrence of(EntityType type, String label) {
        Set<String> all = new TreeSet<>(company);
        all.add(FoldedName.of(label));
        places.forEach(place -> all.add(FoldedName.of(place)));
        Surroundings surroundings = new Surroundings(document, published, all, places, Set.of());
        String iri = "http://example.org/" + type.label().toLowerCase(java.util.Locale.ROOT) + "/"
                + FoldedName.of(label).replace(' ', '-');
        return new Occurrence(
                surroundings, iri, type, label, List.of(label), List.of(), 1, Set.of(), neighbours, descriptions);
    }
}
