/**
 * Gazetteers of one's own: {@link org.dateline.gazetteer.Dump} reads what GeoNames and Wikidata publish, {@link
 * org.dateline.gazetteer.GazetteerFile} keeps it in one file, and {@link org.dateline.gazetteer.Gazetteer} is that file in
 * memory, for the tagger and for the resolver.
 */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
