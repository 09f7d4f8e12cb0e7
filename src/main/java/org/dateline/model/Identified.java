package org.dateline.model;

import java.util.List;

/**
 * What was decided about occurrences that might mean one another.
 *
 * @param referents the things they mean; each occurrence belongs to one
 * @param ties what was decided on two names, with the evidence
 */
public record Identified(List<Referent> referents, List<Tie> ties) {
    public Identified {
        referents = List.copyOf(referents);
        ties = List.copyOf(ties);
    }
}
