package org.dateline.resolve.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.KnownPlaces;
import org.dateline.resolve.PlaceForms;
import org.dateline.resolve.Skeleton;
import org.dateline.resolve.Spelling;

/**
 * A place's name in the form in which names of different documents are compared.
 *
 * @param written as written
 * @param folded folded, without article
 */
record PlaceName(String written, String folded) {
    private static final Pattern ARTICLE = Pattern.compile("^(the|al|el|ar|as|ad|an|ash|at|az) (?=.{3})");
    private static final int LARGE = 1_000_000;
    private static final Pattern PROVINCE = Pattern.compile("(.+) (?:province|governorate|prefecture|oblast|district)");
    private static final Pattern OF_MANY = Pattern.compile(
            " (county|district|township|park|square|street|avenue|road|hospital|cemetery|church|lake|creek|hills?|springs|heights)$");
    /** The vowel that links Persian names, as in Mazar-i-Sharif. */
    private static final Pattern LINKING = Pattern.compile("(?<=[a-z]{3}) (e|i|ye|yi) (?=[a-z]{3})");

    private static final Pattern STATE = Pattern.compile(
            "^(state|province|city|town|republic|kingdom) of |,? (state|province|city|international airport|airport)$|^london (?=heathrow|gatwick)");
    private static final Map<String, String> ALIASES = new HashMap<>();

    static {
        read("place-names.tsv", 0);
        read("/org/dateline/annotate/gazetteer/places.tsv", 1);
        for (String line : WordList.lines(PlaceName.class, "/org/dateline/resolve/countries.tsv")) {
            String[] row = line.split("\t", -1);
            if (row.length > 3) {
                List.of(row[3].split("\\|")).forEach(alias -> ALIASES.putIfAbsent(plain(alias), plain(row[2])));
            }
        }
    }

    private static void read(String table, int column) {
        for (String line : WordList.lines(PlaceName.class, table)) {
            String[] row = line.split("\t", -1);
            String name = plain(row[column]);
            ALIASES.putIfAbsent(name, name);
            if (row.length > column + 1) {
                for (String alias : row[column + 1].split("\\|")) {
                    ALIASES.putIfAbsent(plain(alias), name);
                }
            }
        }
    }

    static PlaceName of(String label) {
        return new PlaceName(label, plain(label));
    }

    private static String plain(String label) {
        String folded = EntityKeys.fold(label.replace("St.", "Saint"));
        return LINKING.matcher(ARTICLE.matcher(folded).replaceFirst("")).replaceAll(" ");
    }

    String alias() {
        return ALIASES.getOrDefault(folded, folded);
    }

    private String squeezed() {
        return folded.replace(" ", "");
    }

    Set<String> keys() {
        Set<String> keys = new HashSet<>(List.of("place " + alias().replace(" ", ""), "place " + bare()));
        if (!folded.contains(" ") && folded.length() > 4) {
            keys.add("sound " + Skeleton.of(folded));
        }
        return keys;
    }

    /** True if the gazetteer has it. */
    boolean isKnown() {
        return ALIASES.containsKey(folded)
                || Countries.shipped().namedOrOfCapital(written).isPresent()
                || KnownPlaces.countryOfRegion(written).isPresent()
                || KnownPlaces.cities(written).stream().anyMatch(city -> city.inhabitants() >= LARGE);
    }

    /** True of names that many states have: Montgomery County, Central Park. */
    boolean isOfManyStates() {
        return OF_MANY.matcher(folded).find();
    }

    private boolean isAirport() {
        return folded.endsWith(" airport");
    }

    /** True of "Baghdad province" beside the city. */
    private boolean isProvinceOf(PlaceName other) {
        Matcher province = PROVINCE.matcher(folded);
        return province.matches()
                && province.group(1).equals(other.folded)
                && (!KnownPlaces.cities(other.folded).isEmpty()
                        || Countries.shipped().namedOrOfCapital(other.folded).isPresent());
    }

    /** True of "Taipei City" beside "Taipei", not of "Mexico City" beside "Mexico". */
    private boolean isCityOf(PlaceName other) {
        return folded.equals(other.folded + " city")
                && !other.isCountry()
                && KnownPlaces.countryOfRegion(other.folded).isEmpty()
                && !KnownPlaces.cities(other.folded).isEmpty();
    }

    private boolean isCountry() {
        return Countries.shipped().named(alias()).isPresent();
    }

    /** The name without the word for what kind of place it is. */
    private String bare() {
        String bare = STATE.matcher(folded).replaceAll("");
        return bare.replace(" ", "");
    }

    /** How this name relates to another; nothing if they cannot mean one place. */
    Optional<PersonName.Match> match(PlaceName other) {
        if (isCountry() != other.isCountry()) {
            return Optional.empty();
        }
        if (alias().replace(" ", "").equals(other.alias().replace(" ", ""))) {
            return match(0.95, squeezed().equals(other.squeezed()) ? "the same name" : "two names of one place");
        }
        if (isProvinceOf(other) || other.isProvinceOf(this)) {
            return Optional.empty();
        }
        if (isCityOf(other) || other.isCityOf(this)) {
            return match(0.9, "the name of the city with and without the word");
        }
        if (PlaceForms.isShort(folded, other.folded) || PlaceForms.isShort(other.folded, folded)) {
            return match(0.55, "the name without the word for its kind");
        }
        boolean airport = isAirport() || other.isAirport();
        if (airport && bare().equals(other.bare())) {
            if (isAirport() && other.isAirport()) {
                return match(0.93, "the same airport");
            }
            return isKnown() || other.isKnown()
                    ? match(0.3, "an airport and its city")
                    : match(0.85, "the same airport");
        }
        if (bare().equals(other.bare())) {
            return match(0.6, "the name without the word for its kind");
        }
        if (isKnown() && other.isKnown() || isCountry()) {
            return Optional.empty();
        }
        boolean oneWord = !folded.contains(" ") && !other.folded.contains(" ");
        if (oneWord
                && folded.length() > 4
                && Skeleton.of(folded).equals(Skeleton.of(other.folded))
                && Spelling.distance(folded, other.folded, 2) <= 2) {
            return match(0.45, "the same name in another spelling");
        }
        return Optional.empty();
    }

    private static Optional<PersonName.Match> match(double prior, String reason) {
        return Optional.of(new PersonName.Match(prior, reason));
    }
}
