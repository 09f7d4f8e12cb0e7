package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.EntityType;
import org.dateline.model.WordList;

/**
 * The main table of GeoNames ({@code allCountries.txt}, {@code cities15000.txt} and their like): 19 columns separated by
 * tabs, as its readme describes them. Of the alternate names those in Latin letters are taken.
 */
final class GeoNames implements DumpFormat {
    static final int COLUMNS = 19;

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int ALTERNATE_NAMES = 3;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY_CODE = 8;
    private static final int POPULATION = 14;
    private static final Pattern LATIN_NAME =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M} .'’-]*\\p{Ll}[\\p{IsLatin}\\p{M} .'’-]*");

    private final Map<String, NameClass> classes = new HashMap<>();
    private final Least least;

    GeoNames(Least least) {
        this.least = least;
        for (String line : WordList.lines(GeoNames.class, "geonames-features.tsv")) {
            String[] columns = line.split("\t");
            classes.put(columns[0], NameClass.valueOf(columns[1]));
        }
    }

    @Override
    public Optional<Entry> entry(String line) throws BadLineException {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new BadLineException("a line of GeoNames has " + COLUMNS + " columns, not " + columns.length);
        }
        long id = number(columns[ID], "id");
        long population = columns[POPULATION].isEmpty() ? 0 : number(columns[POPULATION], "population");
        NameClass nameClass = classes.get(columns[FEATURE_CODE]);
        boolean small = nameClass == NameClass.CITY && population < least.population();
        if (nameClass == null || small || columns[NAME].isBlank()) {
            return Optional.empty();
        }
        String iri = "https://sws.geonames.org/" + id + "/";
        return Optional.of(new Entry(
                EntityType.PLACE,
                nameClass,
                iri,
                population,
                columns[NAME],
                otherNames(columns),
                columns[COUNTRY_CODE].strip()));
    }

    private static List<String> otherNames(String[] columns) {
        Stream<String> alternates = Arrays.stream(columns[ALTERNATE_NAMES].split(","))
                .filter(name -> LATIN_NAME.matcher(name).matches());
        return Stream.concat(Stream.of(columns[ASCII_NAME]), alternates)
                .filter(name -> !name.isBlank() && !name.equals(columns[NAME]))
                .distinct()
                .toList();
    }

    private static long number(String cell, String what) throws BadLineException {
        try {
            return Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw new BadLineException("the " + what + " is no number: " + cell, e);
        }
    }
}
