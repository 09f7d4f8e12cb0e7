package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/**
 * A store of documents on disk: a TDB2 database with a graph for each document, the default graph being the union of
 * them all.
 *
 * <p>One process at a time has a store open. In it, many threads may read while one writes; readers see the store as it
 * was when they began. What a write reported as done survives the end of the process at any moment, and a write that was
 * cut off leaves nothing.
 */
public final class NewsStore implements AutoCloseable {
    private final StoreDirectory directory;
    private final String base;
    private final Connection connection;

    private NewsStore(StoreDirectory directory, String base, Connection connection) {
        this.directory = directory;
        this.base = base;
        this.connection = connection;
    }

    /**
     * Opens the store in a folder, or makes one if the folder is empty or not there.
     *
     * @param base what the IRIs of the store begin with, ending in {@code /}; fixed once the store is made
     * @throws StoreException if the folder holds something else, the base is not the store's, or it is in use
     */
    public static NewsStore openOrCreate(Path path, String base) {
        StoreDirectory directory = new StoreDirectory(path);
        Optional<String> known = directory.base();
        if (known.isEmpty()) {
            return create(directory, base);
        }
        if (!known.get().equals(base)) {
            throw new StoreException("The store " + path + " was made with the base <" + known.get() + ">, not <" + base
                    + ">. Use that base, or name another folder with --store.");
        }
        return connected(directory, base);
    }

    /** The same with the base that the store has, or the usual one for a new store. */
    public static NewsStore openOrCreate(Path path) {
        return openOrCreate(path, new StoreDirectory(path).base().orElse(Iris.DEFAULT_BASE));
    }

    /**
     * Opens the store in a folder.
     *
     * @throws StoreException if there is no store, or it is in use
     */
    public static NewsStore open(Path path) {
        StoreDirectory directory = new StoreDirectory(path);
        if (!Files.exists(path)) {
            throw new StoreException(
                    "There is no store at " + path + ". Make one: dateline build SOURCE --store " + path);
        }
        String base = directory
                .base()
                .orElseThrow(
                        () -> new StoreException(path + " is not a store: it holds no " + StoreDirectory.DESCRIPTION
                                + ". Make one in another folder: dateline build SOURCE --store DIR"));
        return connected(directory, base);
    }

    private static NewsStore create(StoreDirectory directory, String base) {
        directory.checkFree();
        if (directory.hasDatabase()) {
            checkBelongs(directory, base);
        }
        directory.describe(base);
        return connected(directory, base);
    }

    /** A database without a description is ours if it is empty or its documents are named under the base. */
    private static void checkBelongs(StoreDirectory directory, String base) {
        try (Connection connection = Connection.to(directory.path())) {
            DatasetGraph dataset = connection.dataset();
            boolean ours = Txn.calculateRead(dataset, () -> {
                var quads = dataset.find();
                return !quads.hasNext() || quads.next().getGraph().toString().startsWith(base + "document/");
            });
            if (!ours) {
                throw new StoreException(
                        directory.path() + " holds a TDB2 database that is not of Dateline with the base <" + base
                                + ">. Name another folder with --store.");
            }
        }
    }

    private static NewsStore connected(StoreDirectory directory, String base) {
        NewsStore store = new NewsStore(directory, base, Connection.to(directory.path()));
        store.declarePrefixes();
        return store;
    }

    private void declarePrefixes() {
        DatasetGraph dataset = dataset();
        boolean declared = Txn.calculateRead(
                dataset, () -> dataset.prefixes().getMapping().entrySet().containsAll(Vocabulary.PREFIXES.entrySet()));
        if (!declared) {
            Txn.executeWrite(dataset, () -> Vocabulary.PREFIXES.forEach(dataset.prefixes()::add));
        }
    }

    /** What all IRIs of the store begin with. */
    public String base() {
        return base;
    }

    /** The database, for queries and for serving. Use it in transactions; write to it by this class alone. */
    public DatasetGraph dataset() {
        return connection.dataset();
    }

    /** What is stored of a document, if it is stored. */
    public Optional<Stamp> stamp(String documentIri) {
        Node document = NodeFactory.createURI(documentIri);
        return Txn.calculateRead(dataset(), () -> {
            Optional<Node> hash = object(document, Vocabulary.CONTENT_HASH);
            Optional<Node> run = object(document, Vocabulary.WAS_GENERATED_BY);
            return hash.isPresent() && run.isPresent()
                    ? Optional.of(new Stamp(
                            hash.get().getLiteralLexicalForm(), run.get().getURI()))
                    : Optional.empty();
        });
    }

    private Optional<Node> object(Node document, Node property) {
        var found = dataset().find(document, document, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    /** The quads of a document's graph; none if it is not stored. */
    public List<Quad> graph(String documentIri) {
        Node document = NodeFactory.createURI(documentIri);
        return Txn.calculateRead(
                dataset(),
                () -> dataset().stream(document, Node.ANY, Node.ANY, Node.ANY).toList());
    }

    /** The IRIs of all documents, sorted. */
    public List<String> documents() {
        return Txn.calculateRead(
                dataset(),
                () -> dataset().stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                        .map(quad -> quad.getGraph().getURI())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * Makes the graph of each document what is given, in one transaction: all of it or, if this throws, nothing. A
     * document that is stored just so already is left alone.
     *
     * <p>Give many documents at once, a few hundred: a transaction copies the parts of the indexes it touches, so that a
     * hundred small ones make a store many times larger than one of the same documents. {@link #compact()} gives the
     * space back.
     */
    public Changes write(List<DocumentQuads> documents) {
        return new GraphWriter(dataset()).write(documents);
    }

    /**
     * Removes the graphs of documents in one transaction.
     *
     * @return how many of them were there
     */
    public int withdraw(Collection<String> documentIris) {
        return new GraphWriter(dataset()).withdraw(documentIris);
    }

    /** Writes all quads, the same bytes for the same graph. The stream is flushed and stays open. */
    public void export(OutputStream out, ExportFormat format) throws IOException {
        Export.of(format).write(dataset(), out);
    }

    /** How much is stored. */
    public Counts counts() {
        return Counts.of(dataset());
    }

    /**
     * Rewrites the store to the size its content needs. While that goes on, the disk needs room for both. If it is cut
     * off, the store stays as it was.
     */
    public void compact() {
        DatabaseMgr.compact(dataset(), true);
    }

    /** How many bytes the store takes on disk. */
    public long sizeOnDisk() {
        return directory.size();
    }

    @Override
    public void close() {
        connection.close();
    }
}
