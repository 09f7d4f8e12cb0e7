package org.dateline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.CopyDetection;
import org.dateline.rdf.CopyGraph;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.IdentityGraph;
import org.dateline.rdf.Vocabulary;
import org.dateline.settle.Corrections;
import org.dateline.settle.GraphsAcross;
import org.dateline.store.index.IndexUpdate;
import org.dateline.store.index.IndexedDocument;

/** Brings the database to what a {@link Settlement} decided: the graphs of documents, of decisions and of corrections. */
final class StoreUpdate {
    /** Transactions this large keep TDB2 from growing. */
    private static final int BATCH_QUADS = 250_000;

    private final String base;
    private final Settlement settlement;
    private final QuadChanges changed;
    private final IndexUpdate index;
    private final SettleProgress progress;

    /** What is made of a document that is loaded. */
    private record Made(DocumentQuads graph, IndexedDocument rows) {}

    StoreUpdate(String base, Settlement settlement, QuadChanges changed, IndexUpdate index, SettleProgress progress) {
        this.base = base;
        this.settlement = settlement;
        this.changed = changed;
        this.index = index;
        this.progress = progress;
    }

    /** Changes the database in transactions of many documents. */
    void apply(DatasetGraph dataset, Corrections corrections) {
        GraphWriter writer = new GraphWriter(dataset, changed);
        List<DocumentQuads> batch = new ArrayList<>();
        int quads = 0;
        for (String document : settlement.documents()) {
            DocumentQuads graph = settlement.graph(document);
            batch.add(graph);
            quads += graph.quads().size();
            if (quads >= BATCH_QUADS) {
                writer.write(batch);
                written(batch);
                batch.clear();
                quads = 0;
            }
        }
        writer.write(batch);
        written(batch);
        IdentityGraph identity = new IdentityGraph(base);
        List<Quad> decisions = identity.quads(settlement.ties());
        writer.rewrite(identity.graph(), decisions(dataset, identity.graph(), decisions), decisions);
        CopyDetection.Found copies = settlement.copies();
        CopyGraph copyGraph = new CopyGraph(base);
        Set<Node> looked = new HashSet<>();
        copies.documents().forEach(document -> looked.add(NodeFactory.createURI(document)));
        writer.rewrite(copyGraph.graph(), looked, copyGraph.quads(copies.groups()));
        writer.rewrite(
                new CorrectionGraph(base).graph(),
                subjects(dataset, new CorrectionGraph(base).graph()),
                corrections(corrections));
    }

    private Set<Node> decisions(DatasetGraph dataset, Node graph, List<Quad> fresh) {
        Set<Node> decisions = new HashSet<>();
        fresh.forEach(quad -> decisions.add(quad.getSubject()));
        Txn.executeRead(
                dataset,
                () -> settlement.names().stream()
                        .map(NodeFactory::createURI)
                        .forEach(name -> Stream.of(Vocabulary.BETWEEN, Vocabulary.CONCERNS)
                                .flatMap(property -> dataset.stream(graph, Node.ANY, property, name))
                                .map(Quad::getSubject)
                                .forEach(decisions::add)));
        return decisions;
    }

    private static Set<Node> subjects(DatasetGraph dataset, Node graph) {
        return Txn.calculateRead(
                dataset,
                () -> new HashSet<>(dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                        .map(Quad::getSubject)
                        .toList()));
    }

    private List<Quad> corrections(Corrections corrections) {
        return new GraphsAcross(base).corrections(corrections, settlement.lost());
    }

    /** Loads the whole database at once. */
    void load(BulkLoad load, Corrections corrections) {
        InStretches.of(settlement.documents(), this::made, (document, made) -> {
            add(load, made.graph().quads());
            if (index.awaits(document)) {
                index.written(made.rows());
            }
            progress(1);
        });
        GraphsAcross across = new GraphsAcross(base);
        settlement.ties().forEach(tie -> add(load, across.identity(List.of(tie))));
        add(load, across.copies(settlement.copies().groups()));
        add(load, corrections(corrections));
        changed.committing();
    }

    private Made made(String document) {
        DocumentQuads graph = settlement.graph(document);
        return new Made(graph, IndexedDocument.of(graph));
    }

    private void written(List<DocumentQuads> graphs) {
        List<DocumentQuads> awaited = graphs.stream()
                .filter(graph -> index.awaits(graph.documentIri()))
                .toList();
        InStretches.of(awaited, IndexedDocument::of, (graph, rows) -> index.written(rows));
        progress(graphs.size());
    }

    private void progress(int documents) {
        progress.done(
                SettleProgress.Step.DOCUMENTS, documents, settlement.documents().size());
    }

    private void add(BulkLoad load, List<Quad> quads) {
        for (Quad quad : quads) {
            load.add(quad);
            changed.added(GraphWriter.asStored(quad));
        }
    }
}
