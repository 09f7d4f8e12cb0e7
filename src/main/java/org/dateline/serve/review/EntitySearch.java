package org.dateline.serve.review;

import java.util.List;
import java.util.Set;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Hit;
import org.dateline.store.index.HitKind;

/** Finds the people, places and organisations that some words may mean. */
@FunctionalInterface
public interface EntitySearch {
    /** Their IRIs, the likeliest of each kind first, at most so many of a kind. */
    List<String> find(String words, int limit);

    /** Searches the index that pages read. */
    static EntitySearch in(ExplorerIndex index) {
        Set<HitKind> kinds = Set.of(HitKind.PERSON, HitKind.PLACE, HitKind.ORGANIZATION);
        return (words, limit) -> index.search(words, kinds, limit).values().stream()
                .flatMap(List::stream)
                .map(Hit::iri)
                .distinct()
                .toList();
    }
}
