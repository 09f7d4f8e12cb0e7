package org.dateline.store;

/** How the answer to a query is written, always in UTF-8. */
public sealed interface ResultFormat {

    /**
     * Columns for the eye; a graph or a yes or no as plain text.
     *
     * @param width how many characters a line may have; columns are cut to fit
     */
    record Table(int width) implements ResultFormat {
        public Table {
            if (width < 1) {
                throw new IllegalArgumentException("[table] the width must be positive, not " + width);
            }
        }
    }

    /** W3C SPARQL 1.1 Query Results CSV, quoted as RFC 4180 has it. */
    record Csv() implements ResultFormat {}

    /** W3C SPARQL 1.1 Query Results JSON. */
    record Json() implements ResultFormat {}

    /** W3C Turtle, for queries that answer with a graph. */
    record Turtle() implements ResultFormat {}
}
