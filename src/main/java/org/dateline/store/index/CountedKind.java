package org.dateline.store.index;

/**
 * A kind of figure: what is counted, and in what.
 *
 * @param concept the IRI of what is counted
 * @param label its words
 * @param unit the label of the unit, {@code count} for plain counts
 * @param per what it is a rate of; may be empty
 */
public record CountedKind(String concept, String label, String unit, String per, int figures, int sources) {}
