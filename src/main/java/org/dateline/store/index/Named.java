package org.dateline.store.index;

/**
 * A thing or a phrase that a finding names.
 *
 * @param iri its name in the graph
 * @param label the words to show for it
 * @param kind what it is; {@link EntityKind#OTHER} for a phrase that stands for no entity
 */
public record Named(String iri, String label, EntityKind kind) {}
