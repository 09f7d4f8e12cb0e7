package org.dateline.store;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The invented articles of the tests, as the store takes them. */
final class Articles {
    static final String BASE = "http://localhost:3030/";
    static final String HARBOUR = BASE + "document/aaaaaaaaaaaaaaaa";
    static final String DOCKERS = BASE + "document/bbbbbbbbbbbbbbbb";

    private Articles() {}

    /** The articles in the order of their IRIs. */
    static List<DocumentQuads> all() {
        URL file = Articles.class.getResource("articles.trig");
        DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(String.valueOf(file));
        Map<String, List<Quad>> byGraph = new TreeMap<>();
        dataset.find()
                .forEachRemaining(
                        quad -> byGraph.computeIfAbsent(quad.getGraph().getURI(), iri -> new ArrayList<>())
                                .add(quad));
        return byGraph.entrySet().stream()
                .map(graph -> new DocumentQuads(graph.getKey(), graph.getValue()))
                .toList();
    }
}
