package org.dateline.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.Identification;
import org.dateline.rdf.CopyGraph;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.QuadChanges;

/**
 * Brings the index along with a change of the database. It listens to the quads that come and go, so that it knows which documents
 * have changed, and is given the rows of documents while their graphs are in memory. What it has done counts when the state that it
 * follows is the store's: until then the index stays as it was.
 */
public final class IndexUpdate implements QuadChanges, AutoCloseable {
    private final IndexFolder folder;
    private final QuadChanges next;
    private final Node copyGraph;
    private final IndexRows rows;
    private final long state;
    private final boolean listens;
    private final boolean anew;

    private final Set<String> changed = new HashSet<>();
    private final SortedSet<String> unsaid = new TreeSet<>();
    private final SortedSet<String> again = new TreeSet<>();
    private final Map<String, Optional<String>> copies = new HashMap<>();
    private Node lastGraph = NodeFactory.createURI("");

    private IndexUpdate(
            IndexFolder folder, QuadChanges next, IndexRows rows, long state, boolean listens, boolean anew) {
        this.folder = folder;
        this.next = next;
        this.copyGraph = new CopyGraph(folder.base()).graph();
        this.rows = rows;
        this.state = state;
        this.listens = listens;
        this.anew = anew;
    }

    /**
     * Begins with a change of the database.
     *
     * @param state the state that the database is in
     * @param empty true if it is empty, so that everything will be told
     * @param next is told of every quad as well
     */
    public static IndexUpdate begin(
            IndexFolder folder, long state, boolean empty, Identification identification, QuadChanges next) {
        long after = Math.max(state + 1, System.currentTimeMillis());
        if (empty) {
            Owed.forget(folder.owedFile());
            return new IndexUpdate(folder, next, IndexRows.create(folder, identification), after, true, false);
        }
        long known = folder.state();
        Optional<Owed> owed = folder.owed();
        boolean continues = owed.map(debt -> debt.continues(known)).orElse(known == state) && known >= 0;
        if (!continues) {
            Owed.forget(folder.owedFile());
            return new IndexUpdate(folder, next, IndexRows.create(folder, identification), after, false, true);
        }
        SortedSet<String> before = owed.map(Owed::documents).orElseGet(TreeSet::new);
        new Owed(known, after, before).write(folder.owedFile());
        IndexUpdate update =
                new IndexUpdate(folder, next, IndexRows.append(folder, identification), after, true, false);
        update.again.addAll(before);
        return update;
    }

    /** Brings the index to the state that the database is in, without a change of it. */
    static IndexUpdate catchingUp(IndexFolder folder, long state, Identification identification) {
        long known = folder.state();
        Optional<Owed> owed = folder.owed();
        boolean continues =
                known >= 0 && owed.filter(debt -> debt.continues(known)).isPresent();
        if (!continues) {
            return new IndexUpdate(
                    folder, QuadChanges.NONE, IndexRows.create(folder, identification), state, false, true);
        }
        IndexUpdate update = new IndexUpdate(
                folder, QuadChanges.NONE, IndexRows.append(folder, identification), state, false, false);
        update.again.addAll(owed.orElseThrow().documents());
        return update;
    }

    /** The state that the index follows when it is done. */
    public long state() {
        return state;
    }

    @Override
    public void added(Quad quad) {
        note(quad, true);
        next.added(quad);
    }

    @Override
    public void deleted(Quad quad) {
        note(quad, false);
        next.deleted(quad);
    }

    private void note(Quad quad, boolean added) {
        if (!listens) {
            return;
        }
        if (!quad.getGraph().equals(lastGraph)) {
            lastGraph = quad.getGraph();
            if (lastGraph.getURI().startsWith(folder.base() + "document/") && changed.add(lastGraph.getURI())) {
                unsaid.add(lastGraph.getURI());
            }
        }
        if (lastGraph.equals(copyGraph) && quad.getPredicate().equals(Vocabulary.NEAR_DUPLICATE_OF)) {
            String copy = quad.getSubject().getURI();
            copies.put(copy, added ? Optional.of(quad.getObject().getURI()) : Optional.empty());
            unsaid.add(copy);
        }
    }

    @Override
    public void committing() {
        if (listens && !rows.isNew() && !unsaid.isEmpty()) {
            Owed.append(folder.owedFile(), unsaid);
        }
        unsaid.clear();
        next.committing();
    }

    /** True of a document that has changed and whose rows have not been {@linkplain #written taken over} since. */
    public boolean awaits(String document) {
        return changed.contains(document);
    }

    /** Takes over the rows of a document as the database has it now. */
    public void written(IndexedDocument document) {
        changed.remove(document.iri());
        again.remove(document.iri());
        rows.replace(document);
        lastGraph = NodeFactory.createURI("");
    }

    /** Takes over what is left, sums up the entities that this concerns, and commits. */
    public void finish(DatasetGraph dataset) {
        if (anew) {
            Txn.executeRead(dataset, () -> all(dataset));
        } else {
            again.addAll(changed);
            Txn.executeRead(dataset, () -> {
                again.forEach(document -> {
                    rows.replace(IndexedDocument.of(document, graph(dataset, document)));
                    copies.computeIfAbsent(document, copy -> first(dataset, copy));
                });
            });
            copies.forEach(rows::copy);
        }
        rows.finish(state);
    }

    private void all(DatasetGraph dataset) {
        List<String> documents = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .forEachRemaining(quad -> documents.add(quad.getGraph().getURI()));
        documents.forEach(document -> rows.replace(IndexedDocument.of(document, graph(dataset, document))));
        dataset.find(copyGraph, Node.ANY, Vocabulary.NEAR_DUPLICATE_OF, Node.ANY)
                .forEachRemaining(quad -> rows.copy(
                        quad.getSubject().getURI(), Optional.of(quad.getObject().getURI())));
    }

    private static List<Quad> graph(DatasetGraph dataset, String document) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(NodeFactory.createURI(document), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quads::add);
        return quads;
    }

    private Optional<String> first(DatasetGraph dataset, String copy) {
        return dataset.stream(copyGraph, NodeFactory.createURI(copy), Vocabulary.NEAR_DUPLICATE_OF, Node.ANY)
                .map(quad -> quad.getObject().getURI())
                .findFirst();
    }

    /** To be called when the store says that it is in the new state. */
    public void done() {
        Owed.forget(folder.owedFile());
    }

    /** What is not finished is dropped. */
    @Override
    public void close() {
        rows.close();
    }
}
