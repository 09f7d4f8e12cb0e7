package org.dateline.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms of the graph that the store itself looks for. */
final class Terms {
    static final String DL = "https://w3id.org/dateline/ontology#";
    static final String SCHEMA = "https://schema.org/";
    static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    static final String PROV = "http://www.w3.org/ns/prov#";

    static final Node TYPE = term("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type");
    static final Node ARTICLE = term(SCHEMA, "NewsArticle");
    static final Node PERSON = term(SCHEMA, "Person");
    static final Node PLACE = term(SCHEMA, "Place");
    static final Node ORGANIZATION = term(SCHEMA, "Organization");
    static final Node SENTENCE = term(NIF, "Sentence");
    static final Node FIGURE = term(DL, "Figure");
    static final Node STATEMENT = term(DL, "Statement");
    static final Node SPEECH = term(DL, "Speech");
    static final Node CONTENT_HASH = term(DL, "contentHash");
    static final Node GENERATED_BY = term(PROV, "wasGeneratedBy");
    static final Node MEANS = term(ITSRDF, "taIdentRef");

    private Terms() {}

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
