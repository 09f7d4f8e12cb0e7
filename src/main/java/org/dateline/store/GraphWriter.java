package org.dateline.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/** Replaces and removes the graphs of documents. Only quads that differ are touched, which keeps TDB2 from growing. */
final class GraphWriter {
    private final DatasetGraph dataset;
    private final QuadChanges changed;

    /** @param changed is told of every quad that comes or goes */
    GraphWriter(DatasetGraph dataset, QuadChanges changed) {
        this.dataset = dataset;
        this.changed = changed;
    }

    /** Makes the graph of each document what is given, in one transaction; one without quads goes. */
    void write(List<DocumentQuads> documents) {
        Txn.executeWrite(dataset, () -> {
            boolean any = false;
            for (DocumentQuads document : documents) {
                any |= bring(
                        stored(document.documentIri()),
                        document.quads().stream().map(GraphWriter::asStored).collect(Collectors.toSet()));
            }
            if (any) {
                changed.committing();
            } else {
                dataset.abort();
            }
        });
    }

    /** Makes the part of a graph that is about some subjects what is given, in one transaction. */
    void rewrite(Node graph, Collection<Node> subjects, List<Quad> quads) {
        Txn.executeWrite(dataset, () -> {
            Set<Quad> wanted = quads.stream().map(GraphWriter::asStored).collect(Collectors.toSet());
            Set<Quad> stored = new HashSet<>();
            subjects.forEach(subject ->
                    dataset.stream(graph, subject, Node.ANY, Node.ANY).forEach(stored::add));
            if (bring(stored, wanted)) {
                changed.committing();
            }
        });
    }

    private boolean bring(Set<Quad> stored, Set<Quad> wanted) {
        boolean any = false;
        for (Quad quad : stored) {
            if (!wanted.contains(quad)) {
                dataset.delete(quad);
                changed.deleted(quad);
                any = true;
            }
        }
        for (Quad quad : wanted) {
            if (!stored.contains(quad)) {
                dataset.add(quad);
                changed.added(quad);
                any = true;
            }
        }
        return any;
    }

    private Set<Quad> stored(String documentIri) {
        Node graph = NodeFactory.createURI(documentIri);
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * TDB2 keeps numbers and dates in a form of its own: 0.970 comes back as 0.97, and 1200 as 1200.0, by which it then
     * finds the stored 1200 no more. So what is stored is that form from the beginning.
     */
    static Quad asStored(Quad quad) {
        NodeId id = NodeIdInline.inline(quad.getObject());
        return id == null
                ? quad
                : new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeIdInline.extract(id));
    }
}
