package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document as a whole tells about whom it may mean: the context that all its entities share.
 *
 * @param document the document's IRI
 * @param published the day of publication
 * @param company the labels of all its entities, as {@link FoldedName}s
 * @param places the labels of the places it names most, the most named first
 * @param topics the content words it uses most, in lower case
 */
public record Surroundings(
        String document, @Nullable LocalDate published, Set<String> company, List<String> places, Set<String> topics) {
    public Surroundings {
        company = Set.copyOf(company);
        places = List.copyOf(places);
        topics = Set.copyOf(topics);
    }
}
