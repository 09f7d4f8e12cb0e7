package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Makes a database at once: terms get their numbers as quads come in, then each index is written from one end to the other, out
 * of quads sorted for it, as TDB2's own loader for the very large does ({@code tdb2.xloader}). That takes little memory, however
 * many quads there are, and leaves no slack. The database is made in a folder of its own and put in place when it is whole, since
 * a load that is cut off leaves nothing of use.
 */
final class BulkLoad implements AutoCloseable {
    private static final String COLUMNS = "GSPO";
    /** More at once would wait for the disk. */
    private static final int MOST_AT_ONCE = 4;

    private final Path folder;
    private final SettleProgress progress;
    private final DatasetGraphTDB database;
    private final DatasetGraph dataset;
    private final Directory sorting;
    private final SortedTuples quads;
    private final NodeTable terms;
    private final TransactionCoordinator coordinator;
    private final Transaction transaction;
    /** The numbers of the terms of a graph, which come again and again. */
    private final Map<Node, NodeId> numbers = new HashMap<>();

    private @Nullable Node graph;

    private BulkLoad(Path folder, SettleProgress progress) throws IOException {
        this.folder = folder;
        this.progress = progress;
        this.dataset = FileAccess.CACHED.connect(folder);
        this.database = TDBInternal.getDatasetGraphTDB(dataset);
        this.sorting = new NIOFSDirectory(Files.createDirectories(folder.resolve("sorting")));
        this.quads = new SortedTuples(sorting, COLUMNS.length());
        this.terms = database.getQuadTable().getNodeTupleTable().getNodeTable();
        this.coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, terms);
        CoLib.start(coordinator);
        this.transaction = coordinator.begin(TxnType.WRITE);
    }

    /** Begins a database in a folder, which is emptied first. */
    static BulkLoad in(Path folder, SettleProgress progress) {
        try {
            StoreDirectory.clear(folder);
            Files.createDirectories(folder);
            return new BulkLoad(folder, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes a quad of a named graph; those of one graph best come together. */
    void add(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            graph = quad.getGraph();
            numbers.clear();
        }
        number(0, quad.getGraph());
        number(1, quad.getSubject());
        number(2, quad.getPredicate());
        number(3, quad.getObject());
        try {
            quads.add();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(int column, Node term) {
        NodeId number = numbers.computeIfAbsent(term, terms::getAllocateNodeId);
        NodeIdFactory.set(number, quads.next(), column * Long.BYTES);
    }

    /** Ends the load and puts the database in the place of a store's, which nobody may have open. */
    void replace(StoreDirectory store) throws IOException {
        transaction.commit();
        transaction.end();
        CoLib.finish(coordinator);
        quads.finish();
        writeIndexes();
        TDBInternal.expel(dataset);
        Files.move(
                new StoreDirectory(folder).database().orElseThrow(),
                store.nextDatabase(),
                StandardCopyOption.ATOMIC_MOVE);
        store.dropEarlierDatabases();
    }

    private void writeIndexes() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<?>> written = new ArrayList<>();
            for (TupleIndex index :
                    database.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
                written.add(threads.submit(() -> {
                    write((TupleIndexRecord) index);
                    return null;
                }));
            }
            for (Future<?> each : written) {
                each.get();
                progress.done(SettleProgress.Step.INDEXES, 1, written.size());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new StoreException("An index could not be written: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The load was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void write(TupleIndexRecord index) throws IOException {
        int[] order = index.getName().chars().map(COLUMNS::indexOf).toArray();
        try (SortedTuples.Sorted sorted = quads.sorted(order)) {
            BPlusTree tree = (BPlusTree) index.getRangeIndex();
            BufferChannel state = tree.getStateManager().getBufferChannel();
            CoLib.executeWrite(
                    index,
                    () -> BPlusTreeRewriter.packIntoBPlusTree(
                            sorted,
                            tree.getParams(),
                            tree.getRecordFactory(),
                            state,
                            tree.getNodeManager().getBlockMgr(),
                            tree.getRecordsMgr().getBlockMgr()));
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
        StoreDirectory.clear(folder);
    }
}
