package org.dateline.store.index;

/**
 * The words that bear a finding out, and where they stand.
 *
 * @param iri the name of the words
 * @param text the words
 * @param document the IRI of the article
 * @param title the article's headline, or the first words of its text
 * @param publisher who published it; may be empty
 * @param published the day, as {@code 2024-12-31}; may be empty
 */
public record Words(String iri, String text, String document, String title, String publisher, String published) {}
