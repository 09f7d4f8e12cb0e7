package org.dateline.store.index;

import java.util.List;

/**
 * A stretch of a list.
 *
 * @param total how many there are in all
 * @param items those of the stretch, the latest published first
 */
public record Listing<T>(long total, List<T> items) {
    public Listing {
        items = List.copyOf(items);
    }
}
