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
 */
public record Entity(String key, EntityType type, String label, List<String> names, List<String> sameAs) {
    public Entity {
        names = List.copyOf(names);
        sameAs = List.copyOf(sameAs);
    }
}
