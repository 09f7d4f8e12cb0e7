package org.dateline.resolve.across;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.FoldedName;
import org.dateline.model.Occurrence;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.KnownPlaces;

/**
 * Which country a name is spoken of in: what stands beside the name counts most, then the places that its document names
 * most, then whatever else in it belongs to one country.
 */
final class CountryVotes {
    private static final double SAME_BODY = 6;
    private static final double BESIDE = 3;
    private static final double NEAR = 2;
    private static final double COMPANY = 0.4;
    private static final double[] PLACES = {1.6, 1.3, 1, 0.8, 0.6};
    /** How much more the name of a country counts than that of a place in it. */
    private static final double ITSELF = 1.25;
    /** What another place of one country adds. */
    private static final double ANOTHER = 0.2;
    /** Forces are spoken of where they serve. */
    private static final double ABROAD = 0.3;

    private static final Set<String> SERVING =
            Set.of("air force", "armed forces", "army", "coast guard", "marine corps", "military", "navy");

    private final OrganisationName name;
    private final boolean serves;
    private final Map<String, Double> votes = new TreeMap<>();

    private CountryVotes(OrganisationName name) {
        this.name = name;
        serves = SERVING.contains(name.body());
    }

    /**
     * The country that an occurrence is spoken of in.
     *
     * @return its ISO 3166 code in lower case, or an empty string where nothing tells
     */
    static String of(Occurrence occurrence) {
        OrganisationName name = OrganisationName.of(occurrence.label());
        CountryVotes votes = new CountryVotes(name);
        Setting setting = Setting.of(occurrence.surroundings());
        votes.beside(occurrence, setting);
        votes.around(setting);
        if (name.isBody()) {
            setting.statesOf(name.body()).forEach(code -> votes.add(code, SAME_BODY));
        }
        boolean nowhere = occurrence.surroundings().places().isEmpty();
        String otherwise = nowhere ? name.mainCountry() : name.country();
        return (votes.votes.isEmpty() ? otherwise : votes.most()).toLowerCase(Locale.ROOT);
    }

    private void beside(Occurrence occurrence, Setting setting) {
        Set<String> words = new HashSet<>();
        for (String word : occurrence.neighbours()) {
            words.add(EntityKeys.fold(word));
            boolean described = Countries.shipped().described(word).isPresent();
            country(word).ifPresent(code -> add(code, serves && !described ? BESIDE * ABROAD : BESIDE));
        }
        for (String label : occurrence.surroundings().company()) {
            if (Setting.isWithin(label, words)) {
                Optional<String> country = label.contains(" ") ? country(label) : Optional.empty();
                country.or(() -> Optional.ofNullable(setting.ofCompany().get(label)))
                        .ifPresent(code -> add(code, NEAR));
            }
        }
    }

    private void around(Setting setting) {
        int i = 0;
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> place : setting.ofPlaces().entrySet()) {
            String code = place.getValue();
            double itself = place.getValue()
                            .equals(Label.of(FoldedName.of(place.getKey())).state())
                    ? ITSELF
                    : 1;
            double weight = seen.add(code) ? itself * PLACES[Math.min(i, PLACES.length - 1)] : ANOTHER;
            add(code, weight * (serves ? ABROAD : 1));
            i++;
        }
        Set<String> counted =
                setting.ofPlaces().keySet().stream().map(FoldedName::of).collect(Collectors.toSet());
        setting.ofCompany().forEach((label, code) -> {
            if (!counted.contains(label)) {
                add(code, COMPANY);
            }
        });
    }

    private static Optional<String> country(String word) {
        return Countries.shipped()
                .namedOrOfCapital(word)
                .or(() -> Countries.shipped().described(word))
                .map(Country::iso)
                .or(() -> KnownPlaces.countryOfRegion(word));
    }

    private void add(String code, double weight) {
        if (StateBodies.mayBelong(name.body(), code)) {
            votes.merge(code, weight, Double::sum);
        }
    }

    private String most() {
        String most = "";
        double highest = 0;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (vote.getValue() > highest) {
                most = vote.getKey();
                highest = vote.getValue();
            }
        }
        return most;
    }
}
