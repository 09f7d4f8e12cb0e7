package org.dateline.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.rdf.Vocabulary;

/**
 * How much a store holds.
 *
 * @param documents articles
 * @param sentences their sentences
 * @param mentions names that mean an entity
 * @param people different people
 * @param places different places
 * @param organisations different organisations
 * @param figures figures
 * @param statements statements, asserted or claimed
 * @param speech passages of speech
 * @param quads all quads
 */
public record Counts(
        long documents,
        long sentences,
        long mentions,
        long people,
        long places,
        long organisations,
        long figures,
        long statements,
        long speech,
        long quads) {

    static Counts of(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset,
                () -> new Counts(
                        ofType(dataset, Vocabulary.NEWS_ARTICLE),
                        ofType(dataset, Vocabulary.SENTENCE),
                        count(dataset, "*", "?mention <" + Vocabulary.TA_IDENT_REF.getURI() + "> ?entity"),
                        different(dataset, Vocabulary.PERSON),
                        different(dataset, Vocabulary.PLACE_CLASS),
                        different(dataset, Vocabulary.ORGANIZATION_CLASS),
                        ofType(dataset, Vocabulary.FIGURE),
                        ofType(dataset, Vocabulary.STATEMENT),
                        ofType(dataset, Vocabulary.SPEECH),
                        count(dataset, "*", "?s ?p ?o")));
    }

    private static long ofType(DatasetGraph dataset, Node type) {
        return count(dataset, "*", "?thing a <" + type.getURI() + ">");
    }

    /** Many documents speak of the same entity. */
    private static long different(DatasetGraph dataset, Node type) {
        return count(dataset, "DISTINCT ?thing", "?thing a <" + type.getURI() + ">");
    }

    /** By a query, since TDB2 then need not fetch the terms. */
    private static long count(DatasetGraph dataset, String what, String pattern) {
        String query = "SELECT (COUNT(" + what + ") AS ?n) { GRAPH ?document { " + pattern + " } }";
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return Long.parseLong(execution.select().next().get("n").getLiteralLexicalForm());
        }
    }
}
