package org.dateline.model;

import java.util.List;
import java.util.Set;

/**
 * An entity as one document has it, with what tells whether it is the same as another document's.
 *
 * @param surroundings the document it stands in
 * @param name the IRI that the document gives it; documents that use one full name give one IRI
 * @param type what it is
 * @param label its fullest name in the document
 * @param names every form of its name in the document, sorted
 * @param sameAs IRIs of the same thing elsewhere, from the gazetteer, sorted
 * @param mentions how often the document names it
 * @param posts the posts that the document says it holds or held, each as role and body
 * @param neighbours the words written with a capital beside its mentions, the most frequent first
 * @param descriptions the content words beside its mentions, in lower case
 */
public record Occurrence(
        Surroundings surroundings,
        String name,
        EntityType type,
        String label,
        List<String> names,
        List<String> sameAs,
        int mentions,
        Set<String> posts,
        List<String> neighbours,
        Set<String> descriptions) {
    public Occurrence {
        names = List.copyOf(names);
        sameAs = List.copyOf(sameAs);
        posts = Set.copyOf(posts);
        neighbours = List.copyOf(neighbours);
        descriptions = Set.copyOf(descriptions);
    }

    /** The IRI of its document. */
    public String document() {
        return surroundings.document();
    }

    /** What tells it from every other occurrence: a document has each name once. */
    public String id() {
        return document() + " " + name;
    }
}
