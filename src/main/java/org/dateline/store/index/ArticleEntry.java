package org.dateline.store.index;

/**
 * An article.
 *
 * @param mentions how often the entity that was asked for is mentioned in it; 0 if none was asked for
 */
public record ArticleEntry(String iri, String title, String publisher, String published, int mentions) {}
