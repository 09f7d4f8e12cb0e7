package org.dateline.store.index;

/**
 * An entity that shares statements or articles with another.
 *
 * @param statements how many statements name both
 * @param articles how many articles mention both
 */
public record Neighbour(Named entity, int statements, int articles) {}
