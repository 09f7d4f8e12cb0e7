package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.EntityType;

/**
 * Something that a gazetteer knows.
 *
 * @param type what it is
 * @param nameClass the class of its name in the tagger's lexicon
 * @param iri what names it where it comes from
 * @param weight how well known it is, comparable within one origin: inhabitants in GeoNames, pages about it in Wikidata
 * @param name its usual name
 * @param others its other names
 * @param country the ISO 3166-1 alpha-2 code of the country that it is in or of; empty where that is not known
 */
public record Entry(
        EntityType type,
        NameClass nameClass,
        String iri,
        long weight,
        String name,
        List<String> others,
        String country) {
    private static final int COLUMNS = 7;

    public Entry {
        others = List.copyOf(others);
    }

    /** A line of a gazetteer's file. */
    String line() {
        String names = others.stream().map(Entry::cell).collect(Collectors.joining("|"));
        return String.join("\t", type.name(), nameClass.name(), iri, Long.toString(weight), cell(name), names, country);
    }

    private static String cell(String name) {
        return name.replaceAll("[\\t\\r\\n|]+", " ").strip();
    }

    /**
     * Reads what {@link #line} wrote, now or before it gave the country.
     *
     * @throws BadLineException if it is no such line
     */
    static Entry parse(String line) throws BadLineException {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS && columns.length != COLUMNS - 1) {
            throw new BadLineException("a line has " + COLUMNS + " columns, not " + columns.length);
        }
        try {
            return new Entry(
                    EntityType.valueOf(columns[0]),
                    NameClass.valueOf(columns[1]),
                    columns[2],
                    Long.parseLong(columns[3]),
                    columns[4],
                    Arrays.stream(columns[5].split("\\|"))
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    columns.length == COLUMNS ? columns[6] : "");
        } catch (IllegalArgumentException e) {
            throw new BadLineException(e.getMessage(), e);
        }
    }
}
