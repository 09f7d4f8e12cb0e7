package org.dateline.model;

import java.util.List;

/**
 * One thing in the world, as all documents together know it.
 *
 * @param iri what names it in the graph: the IRI of one of its names
 * @param type what it is
 * @param label the name that a person gave it; empty where each document keeps its own
 * @param sameAs IRIs of the same thing elsewhere, sorted
 * @param occurrences where it stands, in the order of their ids; none where nobody asks for them
 */
public record Referent(String iri, EntityType type, String label, List<String> sameAs, List<Occurrence> occurrences) {
    public Referent {
        sameAs = List.copyOf(sameAs);
        occurrences = List.copyOf(occurrences);
    }
}
