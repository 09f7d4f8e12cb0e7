package org.dateline.model;

/**
 * A point on the earth, in the World Geodetic System 1984.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record GeoPoint(double latitude, double longitude) {

    /** @throws IllegalArgumentException if there is no such point */
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("[point] " + latitude + ", " + longitude + " is not on the earth");
        }
    }
}
