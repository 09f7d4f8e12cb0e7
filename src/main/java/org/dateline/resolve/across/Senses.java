package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.model.ContentHash;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;

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
                    by(StateBodies.isRegional(organisation.body()) ? Senses::region : CountryVotes::of, occurrences);
                } else if (SharedNames.isShared(occurrences.get(0))) {
                    by(SharedNames::id, occurrences);
                } else if (organisation.isCommonNoun()
                        || organisation.isAcronym() && organisation.alias().isEmpty()) {
                    byContext(occurrences);
                } else {
                    add(name, occurrences);
                }
            }
            case PLACE -> {
                PlaceName place = PlaceName.of(occurrences.get(0).label());
                if (SharedNames.isShared(occurrences.get(0)) || place.isKnown() && !place.isOfManyStates()) {
                    by(SharedNames::id, occurrences);
                } else {
                    byContext(occurrences);
                }
            }
            case PERSON -> byContext(occurrences);
        }
    }

    private void by(Function<Occurrence, String> part, List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> parts = new TreeMap<>();
        occurrences.forEach(o ->
                parts.computeIfAbsent(part.apply(o), p -> new ArrayList<>()).add(o));
        parts.forEach((id, those) -> add(id.isEmpty() ? name : name + "~" + id, those));
    }

    /** The country and the part of it that a body belongs to. */
    private static String region(Occurrence occurrence) {
        String region = Setting.of(occurrence.surroundings()).regions().stream()
                .sorted()
                .findFirst()
                .map(name -> "-" + name.replace(' ', '-'))
                .orElse("");
        return CountryVotes.of(occurrence) + region;
    }

    private void byContext(List<Occurrence> occurrences) {
        List<List<Occurrence>> groups = occurrences.size() > MOST_DOCUMENTS
                ? Homonyms.byKnown(name, occurrences)
                : Homonyms.groups(name, occurrences);
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
