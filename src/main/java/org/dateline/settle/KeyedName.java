package org.dateline.settle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dateline.model.Identification;
import org.dateline.model.Occurrence;

/**
 * A name of a document.
 *
 * @param keys what it shares with names that might mean the same
 */
public record KeyedName(String name, Set<String> keys) {
    /** The names of a document, with their keys. */
    public static List<KeyedName> of(Collection<Occurrence> occurrences, Identification identification) {
        return occurrences.stream()
                .map(occurrence -> new KeyedName(occurrence.name(), identification.keys(occurrence)))
                .toList();
    }
}
