package org.dateline.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Documents that are copies of each other.
 *
 * @param first the IRI of the one that was published first
 * @param copies the IRIs of the others, each with how sure it is that it is a copy, from 0 to 1
 */
public record CopyGroup(String first, SortedMap<String, Double> copies) {
    public CopyGroup {
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    }
}
