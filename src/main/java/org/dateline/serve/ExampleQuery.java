package org.dateline.serve;

/**
 * A query that a newcomer can run as it is.
 *
 * @param name a few words for a button
 * @param description what it answers, one sentence
 * @param text the SPARQL text, with its prefixes
 */
public record ExampleQuery(String name, String description, String text) {}
