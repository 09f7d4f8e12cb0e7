package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.WordList;

/** In which country a place lies: countries, their capitals, parts of states, and cities. */
public final class KnownPlaces {
    /** So many times as large as the next of its name, a city is the one meant. */
    private static final int FAR_LARGER = 4;

    private static final Pattern KIND = Pattern.compile(
            "^(?:the )?(?:province|state|city|town|governorate|region) of | (?:province|governorate|oblast|prefecture)$",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> REGIONS = new HashMap<>();
    private static final Map<String, List<City>> CITIES = new HashMap<>();

    static {
        for (String line : WordList.lines(KnownPlaces.class, "regions.tsv")) {
            String[] row = line.split("\t", -1);
            for (String name : row[2].split("\\|")) {
                REGIONS.put(EntityKeys.fold(name), row[0]);
            }
        }
        for (String line : WordList.lines(KnownPlaces.class, "cities.tsv")) {
            String[] row = line.split("\t", -1);
            City city = new City(
                    row[0],
                    row[1],
                    row[2],
                    Integer.parseInt(row[3]),
                    Double.parseDouble(row[4]),
                    Double.parseDouble(row[5]),
                    row[6]);
            CITIES.computeIfAbsent(EntityKeys.fold(row[0]), name -> new ArrayList<>())
                    .add(city);
        }
        CITIES.values()
                .forEach(those ->
                        those.sort(Comparator.comparingInt(City::inhabitants).reversed()));
    }

    private KnownPlaces() {}

    /** The cities of a name, the largest first. */
    public static List<City> cities(String name) {
        return CITIES.getOrDefault(EntityKeys.fold(name), List.of());
    }

    /** The ISO code of the country that a part of a state of this name lies in. */
    public static Optional<String> countryOfRegion(String name) {
        return Optional.ofNullable(REGIONS.get(EntityKeys.fold(name)));
    }

    /**
     * The ISO 3166-1 alpha-2 code of the country that a place lies in; nothing for places that are not known, and for names of
     * several cities of which none is by far the largest.
     */
    public static Optional<String> country(String name) {
        String bare = bare(name);
        return Countries.shipped()
                .namedOrOfCapital(name)
                .map(Country::iso)
                .or(() -> countryOfRegion(name))
                .or(() -> countryOfCity(cities(name)))
                .or(() -> bare.equals(name) ? Optional.empty() : country(bare));
    }

    /** The one city that a name means: the only one, or by far the largest. */
    static Optional<City> city(String name) {
        List<City> cities = cities(name);
        boolean alone = cities.size() < 2
                || (long) cities.get(1).inhabitants() * FAR_LARGER
                        <= cities.get(0).inhabitants();
        return alone ? cities.stream().findFirst() : Optional.empty();
    }

    /** The name without the words that say what kind of place it is: "Kursk" of "Kursk oblast". */
    static String bare(String name) {
        return KIND.matcher(name).replaceFirst("");
    }

    private static Optional<String> countryOfCity(List<City> cities) {
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        City largest = cities.get(0);
        boolean alone = cities.stream()
                .skip(1)
                .allMatch(other -> other.country().equals(largest.country())
                        || (long) other.inhabitants() * FAR_LARGER <= largest.inhabitants());
        return alone ? Optional.of(largest.country()) : Optional.empty();
    }
}
