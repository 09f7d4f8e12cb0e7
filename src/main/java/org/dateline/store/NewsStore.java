package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.model.CopyDetection;
import org.dateline.model.Correction;
import org.dateline.model.Identification;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.IdentityGraph;
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
    private static final int FEWEST_FOR_BULK = 100;
    private static final long SMALL = 128L << 20;
    private static final double SWOLLEN = 1.4;

    private final StoreDirectory directory;
    private final String base;
    private Connection connection;
    private Marker marker;
    private final ContributionLog contributions;
    private final CorrectionLog corrections;

    private NewsStore(StoreDirectory directory, String base, Connection connection) {
        this.directory = directory;
        this.base = base;
        this.connection = connection;
        this.marker = Marker.read(directory.marker());
        this.contributions = ContributionLog.open(directory.contributions(), marker.position());
        this.corrections = CorrectionLog.open(directory.corrections(), base);
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

    /** Which state of a document is kept, if it is kept. */
    public Optional<Stamp> stamp(String documentIri) {
        return contributions.signature(documentIri).map(Signature::stamp);
    }

    /** The quads of a document's graph; none if it is not stored. */
    public List<Quad> graph(String documentIri) {
        Node document = NodeFactory.createURI(documentIri);
        return Txn.calculateRead(
                dataset(),
                () -> dataset().stream(document, Node.ANY, Node.ANY, Node.ANY).toList());
    }

    /** What each name of a document means, as the database has it; none if the document is not stored. */
    public Map<Occurrence, Referent> meanings(String documentIri) {
        List<Occurrence> names =
                contributions.signature(documentIri).map(Signature::occurrences).orElse(List.of());
        DocumentState state = new DocumentState(dataset());
        return Txn.calculateRead(
                dataset(), () -> names.stream().collect(Collectors.toUnmodifiableMap(name -> name, state::meaning)));
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
     * Keeps what documents contribute, each in place of what it contributed before. It is safe when this returns, but in
     * the database only when it is {@linkplain #settle settled}. What is kept just so already is left alone.
     *
     * @return how many were kept just so already
     */
    public int contribute(Collection<Contribution> documents) {
        List<Contribution> fresh = documents.stream()
                .filter(document -> contributions
                        .signature(document.signature().document())
                        .filter(known ->
                                known.digest().equals(document.signature().digest()))
                        .isEmpty())
                .toList();
        contributions.put(fresh);
        return documents.size() - fresh.size();
    }

    /**
     * Takes back what documents contribute; in the database when it is settled.
     *
     * @return how many of them contributed
     */
    public int withdraw(Collection<String> documentIris) {
        List<String> known = documentIris.stream()
                .distinct()
                .filter(document -> contributions.signature(document).isPresent())
                .toList();
        contributions.remove(known);
        return known.size();
    }

    /** Appends corrections to the log, those that are not in it; in the database when it is settled. */
    public int correct(Collection<Correction> corrections) {
        return this.corrections.append(corrections).size();
    }

    /** All corrections that were ever made, by their IRIs, in the order in which they were made. */
    public Map<String, Correction> corrections() {
        return corrections.all();
    }

    /** Makes corrections of what is in the graph, to be given to {@link #correct}. */
    public CorrectionDesk desk(Correction.Origin origin) {
        return new CorrectionDesk(dataset(), contributions, origin);
    }

    /** The corrections in force that have nothing left to correct, by their IRIs, as the database has it. */
    public Map<String, Correction> lostCorrections() {
        Map<String, Correction> lost = inForce().byId();
        Txn.executeRead(
                dataset(),
                () -> lost.keySet()
                        .removeIf(iri -> !dataset()
                                .contains(
                                        Node.ANY, NodeFactory.createURI(iri), Vocabulary.LOST, CorrectionGraph.TRUE)));
        return lost;
    }

    /** The things that may be one, the likeliest first, for a person to judge. */
    public List<Doubt> doubts() {
        return Txn.calculateRead(dataset(), () -> Doubt.all(dataset(), new IdentityGraph(base).graph()));
    }

    /** Writes all corrections to a file in Turtle. */
    public void exportCorrections(Path file) throws IOException {
        Files.deleteIfExists(file);
        CorrectionLog.open(file, base).append(corrections.all().values());
    }

    /** The corrections of a file in Turtle, such as the log of another store. */
    public static Map<String, Correction> readCorrections(Path file) {
        return CorrectionLog.open(file, Iris.DEFAULT_BASE).all();
    }

    /** True if something was contributed, taken back or corrected that the database does not follow yet. */
    public boolean isPending(Identification identification) {
        return !contributions.pending().isEmpty()
                || !marker.corrections().equals(inForce().byId().keySet())
                || !marker.rules().equals(identification.version())
                        && !contributions.documents().isEmpty();
    }

    private Corrections inForce() {
        return Corrections.inForce(corrections.all());
    }

    /**
     * Brings the database to what is contributed and corrected: decides what names mean wherever something has changed,
     * and writes the graphs that this concerns. If it is cut off, it can be done again.
     *
     * @param identification decides what names mean
     * @param copies finds copies
     * @param changed is told of every quad that comes or goes
     * @param written is told of every few documents how many more are written
     */
    public Changes settle(
            Identification identification, CopyDetection copies, QuadChanges changed, IntConsumer written) {
        if (!isPending(identification)) {
            return Changes.NONE;
        }
        if (!marker.rules().equals(identification.version())) {
            contributions.unsettle();
        }
        Changes changes = changes();
        Corrections now = inForce();
        Map<String, Correction> followed = corrections.all();
        followed.keySet().retainAll(marker.corrections());
        Settlement settlement = new Settlement(dataset(), contributions, now, identification, copies);
        settlement.decide(now.differing(new Corrections(followed)));
        CountedChanges counted = new CountedChanges(changed);
        StoreUpdate update = new StoreUpdate(base, settlement, counted);
        boolean first = marker.quads() == 0 && documents().isEmpty();
        boolean loaded = first && contributions.documents().size() >= FEWEST_FOR_BULK;
        if (loaded) {
            load(update, now, written);
        } else {
            update.apply(dataset(), now, written);
        }
        long quads = first ? counted.balance() : marker.quads() + counted.balance();
        double bytes = loaded ? bytesPerQuad(quads) : marker.bytesPerQuad();
        contributions.settle();
        mark(new Marker(contributions.bytes(), now.byId().keySet(), identification.version(), quads, bytes));
        return changes;
    }

    private void mark(Marker marker) {
        marker.write(directory.marker());
        this.marker = marker;
    }

    private Changes changes() {
        int added = 0;
        int replaced = 0;
        int withdrawn = 0;
        int unchanged = 0;
        for (Map.Entry<String, Optional<Signature>> pending :
                contributions.pending().entrySet()) {
            Optional<String> before = pending.getValue().map(Signature::digest);
            Optional<String> now = contributions.signature(pending.getKey()).map(Signature::digest);
            added += before.isEmpty() && now.isPresent() ? 1 : 0;
            withdrawn += before.isPresent() && now.isEmpty() ? 1 : 0;
            replaced += before.isPresent() && now.isPresent() && !before.equals(now) ? 1 : 0;
            unchanged += before.equals(now) ? 1 : 0;
        }
        return new Changes(added, replaced, unchanged, withdrawn);
    }

    private void load(StoreUpdate update, Corrections now, IntConsumer written) {
        try (BulkLoad load = BulkLoad.in(directory.loading())) {
            update.load(load, now, written);
            connection.close();
            load.replace(directory.path());
        } catch (IOException e) {
            throw new UncheckedIOException(directory.path() + " cannot be written: " + e.getMessage(), e);
        }
        connection = Connection.to(directory.path());
        declarePrefixes();
    }

    /** Makes the graph of each document what is given, and settles it without looking across documents. */
    public Changes write(List<DocumentQuads> documents) {
        int unchanged = contribute(documents.stream()
                .map(document -> Contribution.of(document, CopyDetection.NONE))
                .toList());
        return settle(Identification.AT_ITS_WORD, CopyDetection.NONE, QuadChanges.NONE, n -> {})
                .plus(new Changes(0, 0, unchanged, 0));
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
        try {
            DatabaseMgr.compact(dataset(), true);
            if (contributions.pending().isEmpty()) {
                contributions.compact();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(directory.path() + " cannot be written: " + e.getMessage(), e);
        }
        mark(new Marker(
                contributions.pending().isEmpty() ? contributions.bytes() : marker.position(),
                marker.corrections(),
                marker.rules(),
                marker.quads(),
                bytesPerQuad(marker.quads())));
    }

    /** Of a database that was just written as a whole; a small one is mostly room that TDB2 keeps ready. */
    private double bytesPerQuad(long quads) {
        return Math.max(Marker.NONE.bytesPerQuad(), (double) directory.databaseSize() / Math.max(1, quads));
    }

    /**
     * Compacts the store if it is much larger than its content needs.
     *
     * @return true if it was
     */
    public boolean compactIfSwollen() {
        long needed = (long) (marker.quads() * marker.bytesPerQuad());
        boolean swollen = directory.databaseSize() > Math.max(SMALL, SWOLLEN * needed)
                || contributions.bytes() > Math.max(SMALL, 2 * contributions.liveBytes());
        if (swollen) {
            compact();
        }
        return swollen;
    }

    /** The file in which something is remembered beside the store. */
    Path memory(String name) {
        return directory.path().resolve("watch").resolve(name);
    }

    /** How many bytes the store takes on disk. */
    public long sizeOnDisk() {
        return directory.size();
    }

    @Override
    public void close() {
        contributions.close();
        connection.close();
    }
}
