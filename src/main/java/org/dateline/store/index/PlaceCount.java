package org.dateline.store.index;

/**
 * A place on the map.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param statements how many of the findings that were asked for happened there or name it
 */
public record PlaceCount(Named place, double latitude, double longitude, int statements) {}
