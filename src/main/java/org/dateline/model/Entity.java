package org.dateline.model;

import java.util.List;

/**
 * A person, place or organisation that a document names.
 *
 * @param key what names it in the graph: made from its type and name, so that documents which name the same thing agree;
 *     for a name too short to tell whom it means, from the document as well
 * @param type what it is
 * @param label its fullest name, without title
 * @param names every form of its name in the document, sorted; contains the label if the document uses it
 * @param sameAs IRIs of the same thing elsewhere, from the gazetteer, sorted
 * @param candidates what else it may be in the gazetteer, the likeliest first
 */
public record Entity(
        String key,
        EntityType type,
        String label,
        List<String> names,
        List<String> sameAs,
        List<LinkCandidate> candidates) {
    public Entity {
        names = List.copyOf(names);
        sameAs = List.copyOf(sameAs);
        candidates = List.copyOf(candidates);
    }

    /** One that may be nothing else. */
    public Entity(String key, EntityType type, String label, List<String> names, List<String> sameAs) {
        this(key, type, label, names, sameAs, List.of());
    }
}
