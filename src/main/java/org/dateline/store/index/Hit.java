package org.dateline.store.index;

/**
 * Something that a search found.
 *
 * @param iri what it is called in the graph; for a sentence, the name of its words
 * @param label a name, a headline, or the words of a sentence or figure
 * @param note what tells it from others of the same label: other names, or where and when it was published
 * @param articles in how many articles it is
 */
public record Hit(HitKind kind, String iri, String label, String note, int articles) {}
