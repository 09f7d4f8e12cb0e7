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

    GraphWriter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    Changes write(List<DocumentQuads> documents) {
        return Txn.calculateWrite(dataset, () -> {
            Changes changes = documents.stream().map(this::replace).reduce(Changes.NONE, Changes::plus);
            if (!changes.any()) {
                dataset.abort();
            }
            return changes;
        });
    }

    int withdraw(Collection<String> documentIris) {
        return Txn.calculateWrite(dataset, () -> {
            int withdrawn = 0;
            for (String iri : Set.copyOf(documentIris)) {
                Node graph = NodeFactory.createURI(iri);
                withdrawn += dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY) ? 1 : 0;
                dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            }
            return withdrawn;
        });
    }

    private Changes replace(DocumentQuads document) {
        Set<Quad> wanted = document.quads().stream().map(GraphWriter::asStored).collect(Collectors.toSet());
        Set<Quad> stored = stored(document.documentIri());
        if (wanted.equals(stored)) {
            return new Changes(0, 0, 1);
        }
        stored.stream().filter(quad -> !wanted.contains(quad)).forEach(dataset::delete);
        wanted.stream().filter(quad -> !stored.contains(quad)).forEach(dataset::add);
        return stored.isEmpty() ? new Changes(1, 0, 0) : new Changes(0, 1, 0);
    }

    private Set<Quad> stored(String documentIri) {
        Node graph = NodeFactory.createURI(documentIri);
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * TDB2 keeps numbers and dates in a form of its own: 0.970 comes back as 0.97, and 1200 as 1200.0, by which it then
     * finds the stored 1200 no more. So what is stored is that form from the beginning.
     */
    private static Quad asStored(Quad quad) {
        NodeId id = NodeIdInline.inline(quad.getObject());
        return id == null
                ? quad
                : new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeIdInline.extract(id));
    }
}
