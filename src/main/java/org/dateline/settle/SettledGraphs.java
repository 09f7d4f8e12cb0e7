package org.dateline.settle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Correction;
import org.dateline.model.Referent;
import org.dateline.rdf.Findings;
import org.dateline.rdf.IdentifiedGraph;

/** Makes the graph of a document from what it says by itself, what its names mean, and what people corrected. Immutable. */
public final class SettledGraphs {
    private final Corrections corrections;
    private final SettledLinks links;
    private final Set<String> rejected;

    /** @param corrections those in force */
    public SettledGraphs(Corrections corrections) {
        this.corrections = corrections;
        this.links = new SettledLinks(corrections);
        this.rejected = corrections.rejectedNames();
    }

    /**
     * The quads that a document's graph is to have; none if it has none of its own.
     *
     * @param own the document's own graph, each quad once
     * @param meant the thing that each of its names means, by the name's IRI
     */
    public List<Quad> of(String document, List<Quad> own, Map<String, Referent> meant) {
        return IdentifiedGraph.of(document, own, meant, refused(document, own, meant));
    }

    private Set<Node> refused(String document, List<Quad> own, Map<String, Referent> meant) {
        Set<Node> refused = new HashSet<>();
        meant.forEach((name, thing) -> {
            if (rejected.contains(name) || rejected.contains(thing.iri())) {
                refused.add(NodeFactory.createURI(name));
            }
        });
        corrections.judged(document).stream()
                .filter(judged -> judged.verdict() == Correction.Verdict.REJECTED)
                .forEach(judged -> refused.addAll(Findings.of(own).like(judged.finding(), judged.content())));
        refused.addAll(links.of(own, meant));
        return refused;
    }
}
