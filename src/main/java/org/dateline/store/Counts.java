package org.dateline.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
                        Iter.count(dataset.find(Node.ANY, Node.ANY, Vocabulary.TA_IDENT_REF, Node.ANY)),
                        ofType(dataset, Vocabulary.PERSON),
                        ofType(dataset, Vocabulary.PLACE_CLASS),
                        ofType(dataset, Vocabulary.ORGANIZATION_CLASS),
                        ofType(dataset, Vocabulary.FIGURE),
                        ofType(dataset, Vocabulary.STATEMENT),
                        ofType(dataset, Vocabulary.SPEECH),
                        quads(dataset)));
    }

    /** The union graph holds each of them once, however many documents speak of it. */
    private static long ofType(DatasetGraph dataset, Node type) {
        return Iter.count(dataset.find(Quad.unionGraph, Node.ANY, Vocabulary.TYPE, type));
    }

    /** By a query, since TDB2 then need not fetch the terms. */
    private static long quads(DatasetGraph dataset) {
        String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            Node count = execution.select().next().get("n");
            return Long.parseLong(count.getLiteralLexicalForm());
        }
    }
}
