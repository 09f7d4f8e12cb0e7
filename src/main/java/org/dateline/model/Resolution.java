package org.dateline.model;

import java.util.List;

/**
 * Which entities a document names, and where.
 *
 * @param entities the entities, sorted by key, each once
 * @param mentions their mentions in the order of the text
 */
public record Resolution(List<Entity> entities, List<EntityMention> mentions) {
    public Resolution {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
