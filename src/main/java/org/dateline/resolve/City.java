package org.dateline.resolve;

/**
 * A city of the gazetteer.
 *
 * @param name its name
 * @param country the ISO 3166-1 alpha-2 code of its country
 * @param state the code of its state in the USA, or an empty string
 * @param inhabitants how many live there
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param geoNames its GeoNames id
 */
public record City(
        String name,
        String country,
        String state,
        int inhabitants,
        double latitude,
        double longitude,
        String geoNames) {}
