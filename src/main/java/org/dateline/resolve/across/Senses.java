package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.ContentHash;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;

/** Tells apart what one name means in different documents: the parliaments of two countries, two men of one name. */
final class Senses {
    /** A name in more documents is one so well known that all of them mean its bearer. */
    private static final int MOST_DOCUMENTS = 60;

    private final String name;
    private final List<Sense> senses = new ArrayList<>();

    private Senses(String name) {
        this.name = name;
    }

    /**
     * The senses of a name, in the order of their IRIs.
     *
     * @param occurrences the occurrences of the name, at least one
     * @param splits what people said of them
     */
    static List<Sense> of(List<Occurrence> occurrences, List<Correction.Split> splits) {
        Senses senses = new Senses(occurrences.get(0).name());
        List<Occurrence> rest = new ArrayList<>(occurrences);
        for (Correction.Split split : splits) {
            List<Occurrence> apart = rest.stream()
                    .filter(o -> o.name().equals(split.occurrences().get(o.document())))
                    .toList();
            if (!apart.isEmpty()) {
                senses.senses.add(new Sense(split.iri(), senses.name, apart, true));
                rest.removeAll(apart);
            }
        }
        if (!rest.isEmpty()) {
            senses.divide(rest);
        }
        senses.senses.sort(Comparator.comparing(Sense::iri));
        return senses.senses;
    }

    private void divide(List<Occurrence> occurrences) {
        EntityType type = occurrences.get(0).type();
        switch (type) {
            case ORGANISATION -> {
                OrganisationName organisation =
                        OrganisationName.of(occurrences.get(0).label());
                if (organisation.isBody() && organisation.country().isEmpty()) {
                    by(Senses::country, occurrences);
                } else {
                    add(name, occurrences);
                }
            }
            case PLACE -> {
                if (SharedPlaces.isShared(occurrences.get(0))
                        || PlaceName.of(occurrences.get(0).label()).isKnown()) {
                    by(SharedPlaces::place, occurrences);
                } else {
                    byContext(occurrences);
                }
            }
            case PERSON -> persons(occurrences);
        }
    }

    private void by(Function<Occurrence, String> part, List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> parts = new TreeMap<>();
        occurrences.forEach(o ->
                parts.computeIfAbsent(part.apply(o), p -> new ArrayList<>()).add(o));
        parts.forEach((id, those) -> add(id.isEmpty() ? name : name + "~" + id, those));
    }

    /** The code of the country that a document is about: the first of its places that is a country or a capital. */
    static String country(Occurrence occurrence) {
        String not = OrganisationName.of(occurrence.label()).notIn();
        Stream<Country> beside = occurrence.neighbours().stream()
                .flatMap(
                        word -> Countries.shipped()
                                .named(word)
                                .or(() -> Countries.shipped().described(word))
                                .stream());
        Stream<Country> about = occurrence.surroundings().places().stream()
                .flatMap(place -> Countries.shipped().namedOrOfCapital(place).stream());
        return Stream.concat(beside, about)
                .map(Country::iso)
                .filter(code -> !code.equals(not))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private void persons(List<Occurrence> occurrences) {
        if (occurrences.size() < 2
                || occurrences.size() > MOST_DOCUMENTS
                || !PersonName.of(occurrences.get(0).label()).number().isEmpty()) {
            add(name, occurrences);
            return;
        }
        byContext(occurrences);
    }

    private void byContext(List<Occurrence> occurrences) {
        if (occurrences.size() > MOST_DOCUMENTS) {
            add(name, occurrences);
            return;
        }
        List<List<Occurrence>> groups = Homonyms.groups(name, occurrences);
        groups.sort(Comparator.comparing((List<Occurrence> group) -> -group.size())
                .thenComparing(group -> group.get(0).id()));
        for (int i = 0; i < groups.size(); i++) {
            String first = groups.get(i).get(0).document();
            add(i == 0 ? name : name + "~" + ContentHash.shortOf("sense", first).substring(0, 8), groups.get(i));
        }
    }

    private void add(String iri, List<Occurrence> occurrences) {
        senses.add(new Sense(iri, name, occurrences, false));
    }
}
