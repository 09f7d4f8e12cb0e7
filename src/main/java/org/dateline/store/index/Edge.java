package org.dateline.store.index;

import java.util.Set;

/**
 * All statements of one relation between two entities.
 *
 * @param words the commonest words of the relation
 * @param sources in how many independent sources: copies of one article count once
 */
public record Edge(
        Named subject,
        String relation,
        String words,
        Named object,
        Set<Standing> standings,
        int statements,
        int sources) {
    public Edge {
        standings = Set.copyOf(standings);
    }
}
