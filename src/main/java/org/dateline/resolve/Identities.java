package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.EntityType;

/**
 * The things that a name means beyond doubt: those that no other thing of the type shares the name with, or that are at least
 * ten times as well known as any other. Each origin (Wikidata, GeoNames) is judged by itself. Immutable.
 */
public final class Identities {
    /** How many times as well known as the next the one thing must be that a shared name means. */
    private static final long FAR_BETTER_KNOWN = 10;

    private static final Identities NONE = new Identities(Map.of());

    private final Map<String, List<Claim>> claims;

    private Identities(Map<String, List<Claim>> claims) {
        this.claims = claims;
    }

    /** One that knows nothing. */
    public static Identities none() {
        return NONE;
    }

    /** The best known thing of one origin that has a name, and how well known the next is; -1 if there is none. */
    private record Claim(String iri, long weight, long next) {
        Claim and(Claim other) {
            if (iri.equals(other.iri)) {
                return this;
            }
            return weight >= other.weight
                    ? new Claim(iri, weight, Math.max(next, other.weight))
                    : new Claim(other.iri, other.weight, weight);
        }

        boolean isBeyondDoubt() {
            return next < 0 || weight > 0 && weight >= next * FAR_BETTER_KNOWN;
        }

        /** The site that an IRI is of. */
        private static String origin(String iri) {
            int end = iri.indexOf('/', iri.indexOf("//") + 2);
            return end < 0 ? iri : iri.substring(0, end);
        }

        boolean isOfOrigin(Claim other) {
            return origin(iri).equals(origin(other.iri));
        }
    }

    /** The IRIs of the thing of a type that a name means, sorted; none where that is in doubt. */
    public List<String> of(EntityType type, String name) {
        return claims.getOrDefault(key(type, name), List.of()).stream()
                .filter(Claim::isBeyondDoubt)
                .map(Claim::iri)
                .sorted()
                .toList();
    }

    private static String key(EntityType type, String name) {
        return type.ordinal() + EntityKeys.fold(name);
    }

    /** Collects the names of things. */
    public static final class Builder {
        private final Map<String, List<Claim>> claims = new HashMap<>();

        /**
         * Adds a name that a thing has.
         *
         * @param iri what names the thing where it is from
         * @param weight how well known it is, comparable within one origin, at least 0
         */
        public Builder add(EntityType type, String name, String iri, long weight) {
            Claim claim = new Claim(iri, weight, -1);
            claims.merge(key(type, name), List.of(claim), (known, added) -> with(known, claim));
            return this;
        }

        private static List<Claim> with(List<Claim> known, Claim added) {
            List<Claim> all = new ArrayList<>(known);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isOfOrigin(added)) {
                    all.set(i, all.get(i).and(added));
                    return List.copyOf(all);
                }
            }
            return Stream.concat(known.stream(), Stream.of(added)).toList();
        }

        public Identities build() {
            return new Identities(claims);
        }
    }
}
