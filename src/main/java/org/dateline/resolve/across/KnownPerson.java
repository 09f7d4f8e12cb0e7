package org.dateline.resolve.across;

import java.util.List;
import java.util.Set;

/**
 * A public figure as news of the world knows one.
 *
 * @param name the usual English form of the name
 * @param otherNames fuller and shorter forms, other transliterations, names at birth
 * @param sex the sex, if it is sure
 * @param countries ISO 3166-1 alpha-2 codes, the main one first; {@code UN} and {@code EU} for their officials
 * @param tenures what news calls this person, and when; at least one
 * @param prominence from 5, whom a family name alone means in those years, to 1, who is rarely named
 */
public record KnownPerson(
        String name, List<String> otherNames, Sex sex, List<String> countries, List<Tenure> tenures, int prominence) {

    /** The sex of a person. */
    public enum Sex {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /** Years, both ends counted; years before our era are negative, and an open end is {@link #OPEN}. */
    public record Years(int first, int last) {
        /** The last year of what has not ended. */
        public static final int OPEN = Integer.MAX_VALUE;

        /** Reads {@code 1993-2001}, {@code 2019-} or, before our era, {@code -336--323}. */
        static Years of(String text) {
            int dash = text.indexOf('-', 1);
            if (dash < 0) {
                throw new IllegalArgumentException("[KnownPerson] no span of years: " + text);
            }
            String last = text.substring(dash + 1);
            return new Years(Integer.parseInt(text.substring(0, dash)), last.isEmpty() ? OPEN : Integer.parseInt(last));
        }

        public Years {
            if (first > last) {
                throw new IllegalArgumentException("[KnownPerson] years run backwards: " + first + " to " + last);
            }
        }

        /** Whether some year is one of both. */
        public boolean overlap(Years other) {
            return first <= other.last && other.first <= last;
        }

        /** Whether a year is one of these. */
        public boolean contain(int year) {
            return first <= year && year <= last;
        }
    }

    /** A word for an office or occupation, and the years in which news used it of the person. */
    public record Tenure(String role, Years years) {
        /** Reads a role and its years: {@code prime minister 1979-1990}. */
        static Tenure of(String text) {
            int space = text.lastIndexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("[KnownPerson] no role with years: " + text);
            }
            return new Tenure(text.substring(0, space), Years.of(text.substring(space + 1)));
        }
    }

    private static final Set<String> HIGHEST = Set.of(
            "president", "prime minister", "chancellor", "king", "queen", "emperor", "pope", "secretary-general");

    public KnownPerson {
        otherNames = List.copyOf(otherNames);
        countries = List.copyOf(countries);
        tenures = List.copyOf(tenures);
        if (tenures.isEmpty()) {
            throw new IllegalArgumentException("[KnownPerson] nothing is known of " + name);
        }
    }

    /** Whether the person had a role, in lower case as in the table, at some time of a year. */
    public boolean holds(String role, int year) {
        return tenures.stream()
                .anyMatch(tenure -> tenure.role().equals(role) && tenure.years().contain(year));
    }

    /** Whether another was in view in a year in which this person held what he or she is best known for, the first of the highest. */
    boolean isKnownWhile(KnownPerson other) {
        Years best = tenures.get(tenures.size() - 1).years();
        for (Tenure tenure : tenures) {
            if (HIGHEST.contains(tenure.role())) {
                best = tenure.years();
            }
        }
        Years known = best;
        return other.tenures.stream().anyMatch(tenure -> tenure.years().overlap(known));
    }

    /** From the first year of the first role to the last year of the last one. */
    public Years yearsInView() {
        int first = tenures.stream()
                .mapToInt(tenure -> tenure.years().first())
                .min()
                .orElseThrow();
        int last =
                tenures.stream().mapToInt(tenure -> tenure.years().last()).max().orElseThrow();
        return new Years(first, last);
    }
}
