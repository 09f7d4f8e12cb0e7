package org.dateline.store.index;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an entity at a glance.
 *
 * @param names other names, without the label
 * @param links the same thing elsewhere, as IRIs
 * @param articles in how many articles
 * @param sources in how many of these that are no copies of each other
 * @param first the first day of publication, as {@code 2024-12-31}; may be empty
 * @param last the last day of publication; may be empty
 * @param point where it is, for places that are known
 */
public record EntitySummary(
        Named entity,
        List<String> names,
        List<String> links,
        int articles,
        int sources,
        int statements,
        int figures,
        int claims,
        int sayings,
        String first,
        String last,
        Optional<Point> point) {
    /**
     * A point on the earth.
     *
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     */
    public record Point(double latitude, double longitude) {}
}
