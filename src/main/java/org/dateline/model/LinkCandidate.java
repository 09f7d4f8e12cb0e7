package org.dateline.model;

import java.util.List;

/**
 * A thing of a gazetteer that an entity may be, though not beyond doubt.
 *
 * @param iri what names it where it is from
 * @param score how sure it is that the entity is that thing, from 0 to 1
 * @param reasons what the score comes from, in words, sorted
 */
public record LinkCandidate(String iri, double score, List<String> reasons) {
    public LinkCandidate {
        reasons = List.copyOf(reasons);
    }
}
