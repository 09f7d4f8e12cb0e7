package org.dateline.serve.page;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
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

    /** The description, in a graph for each article that says it; an article's is its whole graph. To be called inside a transaction. */
    public static DatasetGraph of(NewsGraph graph, Node node) {
        DatasetGraph description = DatasetGraphFactory.createGeneral();
        graph.prefixes().forEach(description.prefixes()::add);
        List<Quad> named = graph.quads(Node.ANY, node, Node.ANY, Node.ANY).toList();
        if (named.stream().anyMatch(quad -> quad.getObject().equals(Vocabulary.NEWS_ARTICLE))) {
            graph.quads(node, Node.ANY, Node.ANY, Node.ANY).forEach(description::add);
            return description;
        }
        named.forEach(description::add);
        for (Node part : PARTS) {
            for (Quad pointer : graph.sources(part, node, LIMIT)) {
                graph.quads(pointer.getGraph(), pointer.getSubject(), Node.ANY, Node.ANY)
                        .forEach(description::add);
            }
        }
        return description;
    }

    /** What all graphs of a description say, in one. */
    public static Graph merged(DatasetGraph description) {
        Graph merged = GraphFactory.createDefaultGraph();
        description.prefixes().forEach(merged.getPrefixMapping()::setNsPrefix);
        description.find().forEachRemaining(quad -> merged.add(quad.asTriple()));
        return merged;
    }
}
