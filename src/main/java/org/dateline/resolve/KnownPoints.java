package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.GeoPoint;
import org.dateline.model.WordList;

/** Where on the earth countries and cities are: by their names, or by their items in Wikidata and GeoNames. */
public final class KnownPoints {
    private static final Pattern GEONAMES = Pattern.compile("https?://(?:sws|www)\\.geonames\\.org/(\\d+)/?");
    private static final Pattern WIKIDATA = Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q\\d+)");
    private static final Map<String, GeoPoint> COUNTRIES = new HashMap<>();
    private static final Map<String, GeoPoint> CITIES = new HashMap<>();

    static {
        for (String line : WordList.lines(KnownPoints.class, "country-points.tsv")) {
            String[] row = line.split("\t", -1);
            COUNTRIES.put(row[0], new GeoPoint(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        for (String line : WordList.lines(KnownPoints.class, "cities.tsv")) {
            String[] row = line.split("\t", -1);
            CITIES.put(row[6], new GeoPoint(Double.parseDouble(row[4]), Double.parseDouble(row[5])));
        }
    }

    private KnownPoints() {}

    /** Where the place is that one of these IRIs of Wikidata or GeoNames names. */
    public static Optional<GeoPoint> linked(List<String> iris) {
        return iris.stream().flatMap(iri -> linked(iri).stream()).findFirst();
    }

    private static Optional<GeoPoint> linked(String iri) {
        Matcher city = GEONAMES.matcher(iri);
        if (city.matches()) {
            return Optional.ofNullable(CITIES.get(city.group(1)));
        }
        Matcher item = WIKIDATA.matcher(iri);
        return item.matches() ? Countries.shipped().ofItem(item.group(1)).flatMap(KnownPoints::of) : Optional.empty();
    }

    /** Where the country or city of this name is; nothing if several cities have it of which none is by far the largest. */
    public static Optional<GeoPoint> named(String name) {
        String bare = KnownPlaces.bare(name);
        return Countries.shipped()
                .named(name)
                .flatMap(KnownPoints::of)
                .or(() -> KnownPlaces.city(name).map(city -> new GeoPoint(city.latitude(), city.longitude())))
                .or(() -> bare.equals(name) ? Optional.empty() : named(bare));
    }

    /** A point well inside a country, or on the largest of its islands. */
    private static Optional<GeoPoint> of(Country country) {
        return Optional.ofNullable(COUNTRIES.get(country.iso()));
    }
}
