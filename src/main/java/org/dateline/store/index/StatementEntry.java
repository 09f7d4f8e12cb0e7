package org.dateline.store.index;

import java.util.List;

/**
 * A statement.
 *
 * @param relation its relation, as IRI
 * @param words the relation in the words of the text
 * @param time when it happened, where the text tells, as the graph has it; may be empty
 * @param modality planned, possible, conditional or asserted
 */
public record StatementEntry(
        String iri,
        Named subject,
        String relation,
        String words,
        Named object,
        Standing standing,
        boolean negated,
        String modality,
        List<Named> claimants,
        List<Named> places,
        String time,
        double confidence,
        Words evidence) {}
