package org.dateline.serve.program;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.dateline.serve.http.Form;
import org.jspecify.annotations.Nullable;

/** The forms of a query's answer. */
enum RowForm implements Form {
    /** W3C SPARQL 1.1 Query Results CSV. */
    CSV("csv", "text/csv", ResultSetLang.RS_CSV),
    HTML("html", "text/html", null),
    /** W3C SPARQL 1.1 Query Results JSON. */
    JSON("json", "application/sparql-results+json", ResultSetLang.RS_JSON),
    /** The same, for clients that ask for JSON of any kind. */
    ANY_JSON("json", "application/json", ResultSetLang.RS_JSON),
    TURTLE("turtle", "text/turtle", Lang.TURTLE),
    NTRIPLES("ntriples", "application/n-triples", Lang.NTRIPLES);

    /** Of a query that answers with rows, the first for whoever does not care. */
    static final List<RowForm> OF_ROWS = List.of(CSV, HTML, JSON, ANY_JSON);
    /** Of a query that answers with a graph. */
    static final List<RowForm> OF_GRAPHS = List.of(TURTLE, HTML, NTRIPLES);

    private final String label;
    private final String mediaType;
    private final @Nullable Lang lang;

    RowForm(String label, String mediaType, @Nullable Lang lang) {
        this.label = label;
        this.mediaType = mediaType;
        this.lang = lang;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    /** The syntax; none for the page that people read. */
    @Nullable
    Lang lang() {
        return lang;
    }
}
