package org.dateline.model;

/**
 * A mention that means an entity.
 *
 * @param mention the name in the text
 * @param entity what it means
 */
public record EntityMention(Mention mention, Entity entity) {}
