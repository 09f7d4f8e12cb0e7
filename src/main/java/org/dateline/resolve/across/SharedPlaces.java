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
import org.dateline.model.Occurrence;
import org.dateline.model.WordList;
import org.dateline.resolve.EntityKeys;

/** Names that several well-known places have, and how a document tells which of them it means. */
final class SharedPlaces {
    private static final Map<String, List<Place>> PLACES = new HashMap<>();

    static {
        for (String line : WordList.lines(SharedPlaces.class, "shared-places.tsv")) {
            String[] row = line.split("\t", -1);
            Set<String> beside =
                    List.of(row[2].split("\\|")).stream().map(EntityKeys::fold).collect(Collectors.toSet());
            beside.add(EntityKeys.fold(row[1]));
            String id = row[1].toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            PLACES.computeIfAbsent(EntityKeys.fold(row[0].replace("*", "")), name -> new ArrayList<>())
                    .add(new Place(row[0].endsWith("*") ? "" : id, row[1], beside));
        }
    }

    private static final String UNKNOWN = "?";

    private record Place(String id, String told, Set<String> beside) {}

    private SharedPlaces() {}

    static boolean isShared(Occurrence occurrence) {
        return PLACES.containsKey(EntityKeys.fold(occurrence.label()));
    }

    /** An id of the place that an occurrence means; empty for the one that the name means first, and where it is the only one. */
    static String place(Occurrence occurrence) {
        List<Place> places = PLACES.getOrDefault(EntityKeys.fold(occurrence.label()), List.of());
        if (places.isEmpty()) {
            return "";
        }
        Set<String> company = new HashSet<>(occurrence.surroundings().company());
        String best = places.get(0).id().isEmpty() ? "" : UNKNOWN + occurrence.document();
        long most = 0;
        for (Place place : places) {
            long count = beside(place, company);
            if (count > most) {
                best = place.id();
                most = count;
            }
        }
        return best.startsWith(UNKNOWN) ? ContentHash.shortOf(best).substring(0, 8) : best;
    }

    /** The full name of the place that a sense means, where the name is short for it: "Gulf" for "Gulf of Mexico". */
    static Optional<String> fullName(Sense sense) {
        int mark = sense.iri().lastIndexOf('~');
        String id = mark < 0 ? "" : sense.iri().substring(mark + 1);
        return PLACES.getOrDefault(EntityKeys.fold(sense.label()), List.of()).stream()
                .filter(place -> !id.isEmpty() && place.id().equals(id))
                .map(Place::told)
                .filter(told -> told.contains(sense.label()))
                .findFirst();
    }

    private static long beside(Place place, Set<String> company) {
        return place.beside().stream().filter(company::contains).count();
    }
}
