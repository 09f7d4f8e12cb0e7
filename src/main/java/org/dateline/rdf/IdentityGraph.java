package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.ContentHash;
import org.dateline.model.Tie;

/** The graph of what was decided about names across documents, each decision with its score and its reasons. */
public final class IdentityGraph {
    private final Node graph;
    private final String base;

    /** @param base what the IRIs of the store begin with */
    public IdentityGraph(String base) {
        this.base = base;
        this.graph = NodeFactory.createURI(base + "identity");
    }

    /** The graph's IRI. */
    public Node graph() {
        return graph;
    }

    /** The quads of decisions. */
    public List<Quad> quads(Collection<Tie> ties) {
        List<Quad> quads = new ArrayList<>();
        for (Tie tie : ties) {
            Node node = NodeFactory.createURI(base + "identity/" + ContentHash.shortOf("tie", tie.one(), tie.other()));
            add(quads, node, Vocabulary.TYPE, Vocabulary.IDENTITY_DECISION);
            add(quads, node, Vocabulary.VERDICT, Literals.string(tie.kind().label()));
            add(quads, node, Vocabulary.BETWEEN, NodeFactory.createURI(tie.one()));
            add(quads, node, Vocabulary.BETWEEN, NodeFactory.createURI(tie.other()));
            name(quads, node, tie.one());
            name(quads, node, tie.other());
            add(quads, node, Vocabulary.SCORE, Literals.probability(tie.score()));
            tie.reasons().forEach(reason -> add(quads, node, Vocabulary.REASON, Literals.string(reason)));
        }
        return quads;
    }

    /** The name of which an IRI is one sense, so that the decision is found by the name. */
    private void name(List<Quad> quads, Node node, String iri) {
        int mark = iri.indexOf('~');
        if (mark >= 0) {
            add(quads, node, Vocabulary.CONCERNS, NodeFactory.createURI(iri.substring(0, mark)));
        }
    }

    private void add(List<Quad> quads, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }
}
