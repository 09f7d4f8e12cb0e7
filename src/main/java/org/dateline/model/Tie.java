package org.dateline.model;

import java.util.List;

/**
 * A decision on two names: that they mean one thing, that they may, or that one name means two things.
 *
 * @param kind what was decided
 * @param one the IRI of a name, or of a referent where one name means two
 * @param other the IRI of the other
 * @param score how sure it is that they mean one thing, from 0 to 1
 * @param reasons what speaks for it and against it, in words
 */
public record Tie(Kind kind, String one, String other, double score, List<String> reasons) {
    public Tie {
        reasons = List.copyOf(reasons);
    }

    /** What was decided on two names. */
    public enum Kind {
        /** They mean one thing. */
        SAME("same"),
        /** They may mean one thing: kept apart, for a person to judge. */
        UNCERTAIN("uncertain"),
        /** They mean two things, though they look alike. */
        DIFFERENT("different");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for it in the graph. */
        public String label() {
            return label;
        }
    }
}
