package org.dateline.gazetteer;

import java.util.Optional;

/** How a dump writes one thing on one line. */
sealed interface DumpFormat permits GeoNames, Wikidata {
    /**
     * What a line tells of.
     *
     * @return empty if the line holds nothing for a gazetteer: another kind of thing, or one too little known
     * @throws BadLineException if the line is not of this format
     */
    Optional<Entry> entry(String line) throws BadLineException;
}
