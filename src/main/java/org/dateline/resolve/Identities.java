package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.EntityType;

/** The things of a gazetteer by their names. Immutable. */
public final class Identities {
    /** Of the things that share a name, a type and an origin, the best known this many are kept. */
    private static final int KEPT = 8;

    private static final Comparator<Known> BEST_KNOWN =
            Comparator.comparingLong(Known::weight).reversed().thenComparing(Known::iri);

    private static final Identities NONE = new Identities(Map.of());

    private final Map<String, List<Known>> things;

    private Identities(Map<String, List<Known>> things) {
        this.things = things;
    }

    /** One that knows nothing. */
    public static Identities none() {
        return NONE;
    }

    /** The IRIs of the thing of a type that a name means beyond doubt, whatever stands beside it, sorted. */
    public List<String> of(EntityType type, String name) {
        return LinkScore.of(named(type, name), List.of(), Set.of()).sameAs();
    }

    /** The things of a type that have a name, the best known of each origin first. */
    List<Known> named(EntityType type, String name) {
        return things.getOrDefault(key(type, name), List.of());
    }

    private static String key(EntityType type, String name) {
        return type.ordinal() + EntityKeys.fold(name);
    }

    /** Collects the names of things. */
    public static final class Builder {
        private final Map<String, List<Known>> things = new HashMap<>();

        /** Adds a name that a thing has. */
        public Builder add(EntityType type, String name, Known thing) {
            things.merge(key(type, name), List.of(thing), (known, added) -> with(known, thing));
            return this;
        }

        private static List<Known> with(List<Known> known, Known added) {
            List<Known> others = known.stream()
                    .filter(thing -> !thing.iri().equals(added.iri()))
                    .toList();
            boolean usual = added.usual()
                    || known.stream().anyMatch(thing -> thing.iri().equals(added.iri()) && thing.usual());
            Known thing = new Known(added.iri(), added.weight(), usual, added.country());
            Map<Boolean, List<Known>> byOrigin = Stream.concat(others.stream(), Stream.of(thing))
                    .sorted(BEST_KNOWN)
                    .collect(Collectors.partitioningBy(other -> other.origin().equals(added.origin())));
            List<Known> all = new ArrayList<>(byOrigin.get(false));
            all.addAll(byOrigin.get(true).stream().limit(KEPT).toList());
            return List.copyOf(all);
        }

        public Identities build() {
            return new Identities(things);
        }
    }
}
