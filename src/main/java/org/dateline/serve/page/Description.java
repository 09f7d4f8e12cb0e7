package org.dateline.serve.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.rdf.Vocabulary;

/** What is known of a thing as RDF: its own properties, and the statements, figures, speech and posts it is part of. */
public final class Description {
    private static final int LIMIT = 1000;
    private static final List<Node> PARTS = List.of(
            Vocabulary.SUBJECT,
            Vocabulary.OBJECT,
            Vocabulary.CLAIMED_BY,
            Vocabulary.ABOUT,
            Vocabulary.SPEAKER,
            Vocabulary.MEMBER,
            Vocabulary.ORGANIZATION,
            Vocabulary.ROLE,
            Vocabulary.TA_IDENT_REF);

    private Description() {}

    /** The description; an article's is its whole graph. To be called inside a transaction. */
    public static Graph of(NewsGraph graph, Node node) {
        Graph description = GraphFactory.createDefaultGraph();
        graph.prefixes().forEach(description.getPrefixMapping()::setNsPrefix);
        Set<Quad> named = new LinkedHashSet<>();
        graph.quads(Node.ANY, node, Node.ANY, Node.ANY).forEach(named::add);
        boolean article = named.stream().anyMatch(quad -> quad.getObject().equals(Vocabulary.NEWS_ARTICLE));
        if (article) {
            graph.quads(node, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> description.add(quad.asTriple()));
            return description;
        }
        named.forEach(quad -> description.add(quad.asTriple()));
        for (Node part : PARTS) {
            for (Quad pointer : graph.sources(part, node, LIMIT)) {
                graph.quads(pointer.getGraph(), pointer.getSubject(), Node.ANY, Node.ANY)
                        .forEach(quad -> description.add(quad.asTriple()));
            }
        }
        return description;
    }
}
