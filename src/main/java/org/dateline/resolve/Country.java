package org.dateline.resolve;

import java.util.List;

/**
 * A country of the gazetteer.
 *
 * @param iso its ISO 3166-1 alpha-2 code
 * @param wikidata its Wikidata id, or empty
 * @param label its usual English name
 * @param names other names and abbreviations
 * @param demonyms words for its people and adjectives
 * @param capital its capitals, with their other names and those they had until lately
 */
public record Country(
        String iso, String wikidata, String label, List<String> names, List<String> demonyms, List<String> capitals) {
    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }
}
