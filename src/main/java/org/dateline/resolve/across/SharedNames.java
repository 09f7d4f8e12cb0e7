package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.ContentHash;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;
import org.dateline.resolve.EntityKeys;

/** Names that several well-known places or organisations have, and how a document tells which of them it means. */
final class SharedNames {
    private static final SharedNames PLACES = new SharedNames("shared-places.tsv");
    private static final SharedNames ORGANISATIONS = new SharedNames("shared-organisations.tsv");
    private static final String UNKNOWN = "?";
    /** What stands beside the name tells more than what the document names elsewhere. */
    private static final int BESIDE = 2;

    private record Bearer(String id, String told, Set<String> beside) {}

    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    private SharedNames(String table) {
        for (String line : WordList.lines(SharedNames.class, table)) {
            String[] row = line.split("\t", -1);
            Set<String> beside =
                    List.of(row[2].split("\\|")).stream().map(EntityKeys::fold).collect(Collectors.toSet());
            beside.add(EntityKeys.fold(row[1]));
            String id = row[1].toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            bearers.computeIfAbsent(fold(row[0].replace("*", "")), name -> new ArrayList<>())
                    .add(new Bearer(row[0].endsWith("*") ? "" : id, row[1], beside));
        }
    }

    private static String fold(String name) {
        return EntityKeys.fold(name.replace("St.", "Saint"));
    }

    private static SharedNames of(EntityType type) {
        return type == EntityType.ORGANISATION ? ORGANISATIONS : PLACES;
    }

    private static List<Bearer> bearers(EntityType type, String label) {
        return of(type).bearers.getOrDefault(fold(label), List.of());
    }

    static boolean isShared(Occurrence occurrence) {
        return !bearers(occurrence.type(), occurrence.label()).isEmpty();
    }

    /** An id of the thing that an occurrence means; empty for the one that the name means first, and where it is the only one. */
    static String id(Occurrence occurrence) {
        List<Bearer> bearers = bearers(occurrence.type(), occurrence.label());
        if (bearers.isEmpty()) {
            return "";
        }
        Optional<Bearer> best = best(bearers, occurrence);
        if (best.isPresent()) {
            return best.get().id();
        }
        if (bearers.get(0).id().isEmpty()) {
            return "";
        }
        String country = occurrence.type() == EntityType.ORGANISATION ? CountryVotes.of(occurrence) : "";
        String apart = country.isEmpty() ? occurrence.document() : country;
        return ContentHash.shortOf(UNKNOWN + apart).substring(0, 8);
    }

    private static Optional<Bearer> best(List<Bearer> bearers, Occurrence occurrence) {
        Set<String> near = new HashSet<>(occurrence.descriptions());
        occurrence.neighbours().forEach(word -> near.add(named(word)));
        Set<String> far = new HashSet<>(occurrence.surroundings().company());
        far.addAll(occurrence.surroundings().topics());
        Bearer best = null;
        long most = 0;
        for (Bearer bearer : bearers) {
            long count = bearer.beside().stream()
                    .mapToLong(word -> near.contains(word) ? BESIDE : far.contains(word) ? 1 : 0)
                    .sum();
            if (count > most) {
                best = bearer;
                most = count;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A word folded; the name of the country for a word that describes it. */
    private static String named(String word) {
        return EntityKeys.fold(
                Countries.shipped().described(word).map(Country::label).orElse(word));
    }

    /** The full name of what an occurrence means, where its own name is short for it: "Gulf" for "Gulf of Mexico". */
    static Optional<String> fullName(Occurrence occurrence) {
        return fullName(occurrence.type(), occurrence.label(), id(occurrence));
    }

    /** The same for the senses of a name. */
    static Optional<String> fullName(Sense sense) {
        int mark = sense.iri().lastIndexOf('~');
        return fullName(sense.type(), sense.label(), mark < 0 ? "" : sense.iri().substring(mark + 1));
    }

    private static Optional<String> fullName(EntityType type, String label, String id) {
        return bearers(type, label).stream()
                .filter(bearer -> bearer.id().equals(id))
                .map(Bearer::told)
                .filter(told -> type == EntityType.ORGANISATION || fold(told).contains(fold(label)))
                .findFirst();
    }
}
