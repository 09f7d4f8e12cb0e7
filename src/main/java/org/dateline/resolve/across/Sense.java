package org.dateline.resolve.across;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.resolve.EntityKeys;
import org.jspecify.annotations.Nullable;

/** Occurrences of one name that are taken to mean one thing, and what the documents say of it. */
final class Sense {
    private final String iri;
    private final String name;
    private final EntityType type;
    private final String label;
    private final String folded;
    private final List<Occurrence> occurrences;
    private final boolean fixed;

    private final Map<String, Integer> company = new HashMap<>();
    private final Set<String> posts = new HashSet<>();
    private final Set<String> descriptions = new HashSet<>();
    private final Set<String> neighbours = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> sameAs = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private @Nullable Set<String> countries;
    private @Nullable KnownPerson known;

    /**
     * @param iri what names it in the graph
     * @param name the IRI of the name
     * @param occurrences at least one
     * @param fixed true if a person said that it stands apart
     */
    Sense(String iri, String name, List<Occurrence> occurrences, boolean fixed) {
        this.iri = iri;
        this.name = name;
        this.occurrences = List.copyOf(occurrences);
        this.fixed = fixed;
        this.type = occurrences.get(0).type();
        this.label = occurrences.stream()
                .map(Occurrence::label)
                .min(java.util.Comparator.<String>naturalOrder())
                .orElseThrow();
        this.folded = EntityKeys.fold(label);
        occurrences.forEach(this::read);
        if (type == EntityType.PERSON) {
            known = occurrences.stream()
                    .flatMap(occurrence -> PublicFigures.meantBy(occurrence).stream())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The public figure that it means, if one of its documents makes that clear. */
    Optional<KnownPerson> known() {
        return Optional.ofNullable(known);
    }

    private void read(Occurrence occurrence) {
        documents.add(occurrence.document());
        sameAs.addAll(occurrence.sameAs());
        posts.addAll(occurrence.posts());
        descriptions.addAll(occurrence.descriptions());
        neighbours.addAll(occurrence.neighbours());
        topics.addAll(occurrence.surroundings().topics());
        Set<String> own = new HashSet<>();
        occurrence.names().forEach(name -> own.add(EntityKeys.fold(name)));
        own.add(EntityKeys.fold(occurrence.label()));
        for (String label : occurrence.surroundings().company()) {
            if (!own.contains(label)) {
                company.merge(label, 1, Integer::sum);
            }
        }
    }

    String iri() {
        return iri;
    }

    String name() {
        return name;
    }

    EntityType type() {
        return type;
    }

    String label() {
        return label;
    }

    /** The label in the form in which names are compared. */
    String folded() {
        return folded;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    boolean isFixed() {
        return fixed;
    }

    /** True if the countries that both are spoken of with are known, and none is the same. */
    boolean isAbroadFrom(Sense other) {
        return !countries().isEmpty()
                && !other.countries().isEmpty()
                && Collections.disjoint(countries(), other.countries());
    }

    private Set<String> countries() {
        if (countries == null) {
            Set<String> found = new HashSet<>();
            for (Occurrence occurrence : occurrences) {
                String country = CountryVotes.of(occurrence);
                if (!country.isEmpty()) {
                    found.add(country);
                }
            }
            countries = found;
        }
        return countries;
    }

    /** The other names in its documents, folded, with the number of documents. */
    Map<String, Integer> company() {
        return company;
    }

    Set<String> posts() {
        return posts;
    }

    Set<String> descriptions() {
        return descriptions;
    }

    /** The words with a capital beside it. */
    Set<String> neighbours() {
        return neighbours;
    }

    Set<String> topics() {
        return topics;
    }

    Set<String> sameAs() {
        return sameAs;
    }

    Set<String> documents() {
        return documents;
    }
}
