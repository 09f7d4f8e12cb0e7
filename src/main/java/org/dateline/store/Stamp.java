package org.dateline.store;

/**
 * Which state of a document is stored, and what it was extracted with. If both are what they would be now, the document
 * need not be extracted again.
 *
 * @param contentHash the document's {@code dl:contentHash}
 * @param runIri the IRI of the run that its graph came from
 */
public record Stamp(String contentHash, String runIri) {}
