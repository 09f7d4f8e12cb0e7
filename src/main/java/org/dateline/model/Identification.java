package org.dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides across documents which entities are one. Pure: the same occurrences give the same decision, in whatever order
 * they come.
 */
public interface Identification {

    /** One that takes every document at its word: names are one where their IRIs are, and each keeps its own label. */
    Identification AT_ITS_WORD = new Identification() {
        @Override
        public Set<String> keys(Occurrence occurrence) {
            return Set.of();
        }

        @Override
        public Identified decide(List<Occurrence> occurrences, List<Correction> corrections) {
            return new Identified(
                    occurrences.stream()
                            .map(o -> new Referent(o.name(), o.type(), "", o.sameAs(), List.of(o)))
                            .toList(),
                    List.of());
        }

        @Override
        public String version() {
            return "at its word";
        }
    };

    /**
     * What an occurrence has in common with every other that might mean the same. Occurrences that share no key, not even
     * by way of others, are never compared.
     */
    Set<String> keys(Occurrence occurrence);

    /** Decides about all occurrences that hang together by their keys, under the corrections that concern them. */
    Identified decide(List<Occurrence> occurrences, List<Correction> corrections);

    /**
     * Where a place is, if that is beyond doubt.
     *
     * @param iri what it was decided to be called
     * @param label its name
     * @param sameAs IRIs of the same place elsewhere
     */
    default Optional<GeoPoint> locate(String iri, String label, List<String> sameAs) {
        return Optional.empty();
    }

    /** A name for the rules it goes by, which changes whenever they do. */
    String version();
}
