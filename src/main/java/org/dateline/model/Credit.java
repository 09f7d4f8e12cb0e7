package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * An agency that an article names as where it comes from.
 *
 * @param agency the agency's name
 * @param sameAs the IRI of its item in Wikidata, or null if that is not known for sure
 * @param kind how the article comes from it
 * @param place where it says so
 */
public record Credit(String agency, @Nullable String sameAs, Kind kind, Place place) {

    /** How an article comes from an agency. */
    public enum Kind {
        /** The agency wrote it, or part of it: a date line, a byline or a notice says so. */
        SYNDICATED("syndicated"),
        /** Some of it is told after the agency: “Reuters reported that …”. */
        CITED("cited");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for it in the graph. */
        public String label() {
            return label;
        }
    }

    /** Where an article says so. */
    public sealed interface Place {
        /**
         * In its text.
         *
         * @param span the agency's name, or the sign-off that tells of it
         */
        record InText(Span span) implements Place {}

        /**
         * In what is known about it.
         *
         * @param field which part of that
         */
        record InField(Field field) implements Place {}
    }

    /** What is known about an article that may name an agency. */
    public enum Field {
        /** {@link Document#publisher()}. */
        PUBLISHER("publisher"),
        /** {@link Document#author()}. */
        AUTHOR("author");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** The word for it in the graph. */
        public String label() {
            return label;
        }
    }
}
