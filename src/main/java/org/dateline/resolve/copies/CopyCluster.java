package org.dateline.resolve.copies;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article and its copies.
 *
 * @param representative the id of the article that was published first
 * @param copies the ids of its copies, without its own, each with its score against the representative (0 to 1, as
 *     {@link CopyIndex#score}), or against the member most like it where it is no copy of the representative
 */
public record CopyCluster(String representative, SortedMap<String, Double> copies) {
    public CopyCluster {
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    }
}
