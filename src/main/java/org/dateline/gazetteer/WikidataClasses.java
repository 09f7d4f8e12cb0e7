package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.EntityType;
import org.dateline.model.WordList;

/** What a Wikidata item is, by the classes it is an instance of, or else by the properties it has. */
final class WikidataClasses {
    /**
     * A row of the table.
     *
     * @param rank its place in the table; the first that applies decides
     */
    record Kind(int rank, EntityType type, NameClass nameClass) {}

    private final Map<String, Kind> kinds = new HashMap<>();

    WikidataClasses() {
        for (String line : WordList.lines(WikidataClasses.class, "wikidata-classes.tsv")) {
            String[] columns = line.split("\t");
            Kind kind = new Kind(kinds.size(), EntityType.valueOf(columns[1]), NameClass.valueOf(columns[2]));
            kinds.put(columns[0], kind);
        }
    }

    /** The kind of an item that is an instance of these classes and has these properties. */
    Optional<Kind> of(Set<String> classesAndProperties) {
        Kind first = null;
        for (String id : classesAndProperties) {
            Kind kind = kinds.get(id);
            first = kind != null && (first == null || kind.rank() < first.rank()) ? kind : first;
        }
        return Optional.ofNullable(first);
    }
}
