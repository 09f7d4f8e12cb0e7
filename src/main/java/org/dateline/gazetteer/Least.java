package org.dateline.gazetteer;

/**
 * How well known a thing must be to be taken over.
 *
 * @param population inhabitants of a city or town in GeoNames
 * @param sitelinks pages about a thing in Wikidata's sister projects
 */
public record Least(long population, int sitelinks) {}
