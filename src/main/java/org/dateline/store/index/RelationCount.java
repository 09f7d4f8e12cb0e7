package org.dateline.store.index;

/**
 * How often a relation is stated.
 *
 * @param relation its IRI
 * @param words its commonest words in the texts
 * @param statements how many statements
 * @param sources in how many independent sources: copies of one article count once
 */
public record RelationCount(String relation, String words, Standing standing, int statements, int sources) {}
