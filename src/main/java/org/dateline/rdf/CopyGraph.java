package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyGroup;

/** The graph that says which articles are copies of which: each of the one that was published first. */
public final class CopyGraph {
    private final Node graph;

    /** @param base what the IRIs of the store begin with */
    public CopyGraph(String base) {
        this.graph = NodeFactory.createURI(base + "copies");
    }

    /** The graph's IRI. */
    public Node graph() {
        return graph;
    }

    /** The quads of groups of copies. */
    public List<Quad> quads(Collection<CopyGroup> groups) {
        List<Quad> quads = new ArrayList<>();
        for (CopyGroup group : groups) {
            Node first = NodeFactory.createURI(group.first());
            group.copies().forEach((copy, score) -> {
                Node node = NodeFactory.createURI(copy);
                quads.add(Quad.create(graph, node, Vocabulary.NEAR_DUPLICATE_OF, first));
                quads.add(Quad.create(graph, node, Vocabulary.COPY_SCORE, Literals.probability(score)));
            });
        }
        return quads;
    }
}
