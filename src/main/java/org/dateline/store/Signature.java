package org.dateline.store;

import java.util.List;
import org.dateline.model.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * What of a document decides about other documents too: whom its names may mean, and whose copy it may be.
 *
 * @param document the document's IRI
 * @param stamp its state and what it was extracted with; null for a graph that does not say
 * @param digest a hash of all that it contributes
 * @param occurrences its entities
 * @param sketch what its text is compared with others' by; empty if it has none
 */
record Signature(String document, @Nullable Stamp stamp, String digest, List<Occurrence> occurrences, String sketch) {
    Signature {
        occurrences = List.copyOf(occurrences);
    }
}
