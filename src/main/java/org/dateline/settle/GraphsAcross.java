package org.dateline.settle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyGroup;
import org.dateline.model.Tie;
import org.dateline.rdf.CopyGraph;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.IdentityGraph;
import org.dateline.rdf.Vocabulary;

/**
 * The graphs beside those of documents: of decisions, of copies and of corrections.
 *
 * @param base what the IRIs of the store begin with
 */
public record GraphsAcross(String base) {

    /** The quads of decisions; of one decision, each once. */
    public List<Quad> identity(Collection<Tie> ties) {
        return new IdentityGraph(base).quads(ties);
    }

    /** The quads of groups of copies. */
    public List<Quad> copies(Collection<CopyGroup> groups) {
        return new CopyGraph(base).quads(groups);
    }

    /**
     * The quads of the corrections in force.
     *
     * @param lost the IRIs of those that have nothing left to correct
     */
    public List<Quad> corrections(Corrections corrections, Set<String> lost) {
        CorrectionGraph graph = new CorrectionGraph(base);
        List<Quad> quads = new ArrayList<>();
        corrections.byId().forEach((id, correction) -> {
            graph.triples(correction).forEach(triple -> quads.add(Quad.create(graph.graph(), triple)));
            if (lost.contains(id)) {
                quads.add(Quad.create(graph.graph(), NodeFactory.createURI(id), Vocabulary.LOST, CorrectionGraph.TRUE));
            }
        });
        return quads;
    }

    /** The IRIs of the three graphs. */
    public Set<String> graphs() {
        return Set.of(
                new IdentityGraph(base).graph().getURI(),
                new CopyGraph(base).graph().getURI(),
                new CorrectionGraph(base).graph().getURI());
    }
}
