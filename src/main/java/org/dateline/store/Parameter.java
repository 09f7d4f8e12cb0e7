package org.dateline.store;

/**
 * A value that a named query can be given. Without one, the query is not narrowed by it.
 *
 * @param name the name of the variable in the query, without the question mark
 * @param meaning what it means, for a reader
 */
public record Parameter(String name, String meaning) {}
