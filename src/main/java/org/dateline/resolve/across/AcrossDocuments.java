package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.ContentHash;
import org.dateline.model.Correction;
import org.dateline.model.GeoPoint;
import org.dateline.model.Identification;
import org.dateline.model.Identified;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.model.WordList;
import org.dateline.resolve.KnownPoints;
import org.dateline.resolve.Skeleton;

/** The identification of the program: by names, contexts, gazetteer and corrections. Immutable. */
public final class AcrossDocuments implements Identification {
    /** Raised with every change of the rules that are code; those that are tables are hashed. */
    private static final int RULES = 3;

    private static final List<String> TABLES = List.of(
            "/org/dateline/annotate/gazetteer/people-roles.tsv",
            "/org/dateline/annotate/gazetteer/people.tsv",
            "/org/dateline/resolve/cities.tsv",
            "/org/dateline/resolve/countries.tsv",
            "/org/dateline/resolve/regions.tsv",
            "common-family-names.txt",
            "common-first-words.txt",
            "family-first.txt",
            "name-particles.txt",
            "place-names.tsv",
            "ranks.txt",
            "relative-bodies.tsv",
            "shared-organisations.tsv",
            "shared-places.tsv",
            "state-bodies.tsv",
            "twin-universities.txt");
    private static final String VERSION = "across-" + RULES + "-"
            + ContentHash.shortOf(TABLES.stream()
                    .map(table -> WordList.lines(AcrossDocuments.class, table))
                    .toArray());

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> keys(Occurrence occurrence) {
        Set<String> keys = new HashSet<>();
        occurrence.sameAs().forEach(same -> keys.add("same " + same));
        switch (occurrence.type()) {
            case PERSON -> {
                PersonName name = PersonName.of(occurrence.label());
                keys.add("person " + Skeleton.of(name.family()));
                PublicFigures.meantBy(occurrence).ifPresent(known -> keys.add("known " + known.name()));
            }
            case ORGANISATION -> {
                keys.addAll(OrganisationName.of(occurrence.label()).keys());
                SharedNames.fullName(occurrence)
                        .ifPresent(full -> keys.addAll(OrganisationName.of(full).keys()));
            }
            case PLACE -> {
                keys.addAll(PlaceName.of(occurrence.label()).keys());
                SharedNames.fullName(occurrence)
                        .ifPresent(full -> keys.addAll(PlaceName.of(full).keys()));
            }
        }
        return keys;
    }

    /** A further sense of a name is elsewhere than its first, which is the one that the tables know. */
    @Override
    public Optional<GeoPoint> locate(String iri, String label, List<String> sameAs) {
        return KnownPoints.linked(sameAs).or(() -> iri.contains("~") ? Optional.empty() : KnownPoints.named(label));
    }

    @Override
    public Identified decide(List<Occurrence> occurrences, List<Correction> corrections) {
        List<Sense> senses = senses(occurrences, corrections);
        Comparison comparison = new Comparison(senses);
        Clustering clustering = new Clustering(senses, comparison::cannotBeOne);
        People people = new People(corrections);
        people.constrain(senses, clustering);
        comparison.join(clustering);
        List<Referent> referents = new ArrayList<>();
        for (List<Sense> group : clustering.groups()) {
            referents.add(people.correct(Naming.referent(group), group));
        }
        return new Identified(referents, clustering.ties());
    }

    private static List<Sense> senses(List<Occurrence> occurrences, List<Correction> corrections) {
        List<Correction.Split> splits = corrections.stream()
                .filter(Correction.Split.class::isInstance)
                .map(Correction.Split.class::cast)
                .toList();
        Map<String, List<Occurrence>> byName = new TreeMap<>();
        occurrences.forEach(
                o -> byName.computeIfAbsent(o.name(), name -> new ArrayList<>()).add(o));
        List<Sense> senses = new ArrayList<>();
        byName.values().forEach(those -> {
            those.sort(Comparator.comparing(Occurrence::id));
            senses.addAll(Senses.of(those, splits));
        });
        senses.sort(Comparator.comparing(Sense::iri).thenComparing(Sense::name));
        return senses;
    }
}
