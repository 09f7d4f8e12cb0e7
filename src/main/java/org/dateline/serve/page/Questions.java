package org.dateline.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** The queries that pages offer about what they show. */
final class Questions {
    /** A search for entities by a part of their name. */
    static final String BY_NAME = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT DISTINCT ?entity ?label WHERE {
              ?entity skos:prefLabel ?label
              FILTER CONTAINS(LCASE(?label), "a part of the name")
            }
            LIMIT 100
            """;

    private Questions() {}

    /** The prefixes that let the result table show short names. */
    private static final List<String> PREFIXES =
            List.of("document", "dl", "entity", "itsrdf", "nif", "org", "qudt", "rdf", "schema", "skos");

    /** What the graph says of a thing, and what points at it. */
    static String about(String base, Thing thing) {
        return Prefixes.declared(base, PREFIXES)
                + (thing.is(Vocabulary.NEWS_ARTICLE) ? inDocument(thing.node()) : about(thing.node()));
    }

    private static String inDocument(Node document) {
        return """
            SELECT ?subject ?predicate ?object WHERE {
              GRAPH <%s> { ?subject ?predicate ?object }
            }
            LIMIT 500
            """.formatted(document.getURI());
    }

    private static String about(Node node) {
        return """
            SELECT ?document ?subject ?predicate ?object WHERE {
              VALUES ?it { <%s> }
              GRAPH ?document {
                { ?it ?predicate ?object BIND(?it AS ?subject) }
                UNION
                { ?subject ?predicate ?it BIND(?it AS ?object) }
              }
            }
            LIMIT 100
            """.formatted(node.getURI());
    }
}
