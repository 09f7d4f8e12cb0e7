package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.CopyDetection;
import org.dateline.model.Correction;
import org.dateline.model.Identification;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.IdentityGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.ExplorerIndex;

/**
 * A store of documents on disk: a TDB2 database with a graph for each document, the default graph being the union of
 * them all.
 *
 * <p>One process at a time has a store open. In it, many threads may read while one writes; readers see the store as it
 * was when they began. What a write reported as done survives the end of the process at any moment, and a write that was
 * cut off leaves nothing.
 */
public final class NewsStore implements AutoCloseable {
    private final StoreFiles files;
    private final StoredDocuments documents;

    private NewsStore(StoreFiles files) {
        this.files = files;
        this.documents = new StoredDocuments(files);
    }

    /**
     * Keeps the memory of this process from growing with the store that it makes. To be called before a store is opened, in a
     * process that builds one store and ends.
     */
    public static void buildInBoundedMemory() {
        FileAccess.writeThroughCaches();
    }

    /**
     * Opens the store in a folder, or makes one if the folder is empty or not there.
     *
     * @param base what the IRIs of the store begin with, ending in {@code /}; fixed once the store is made
     * @throws StoreException if the folder holds something else, the base is not the store's, or it is in use
     */
    public static NewsStore openOrCreate(Path path, String base) {
        return new NewsStore(StoreOpening.openOrCreate(path, base));
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
        return new NewsStore(StoreOpening.open(path));
    }

    /** What all IRIs of the store begin with. */
    public String base() {
        return files.base();
    }

    /** The database, for queries and for serving. Use it in transactions; write to it by this class alone. */
    public DatasetGraph dataset() {
        return files.dataset();
    }

    /** Which state of a document is kept, if it is kept. */
    public Optional<Stamp> stamp(String documentIri) {
        return documents.stamp(documentIri);
    }

    /** The quads of a document's graph; none if it is not stored. */
    public List<Quad> graph(String documentIri) {
        return documents.graph(documentIri);
    }

    /** What each name of a document means, as the database has it; none if the document is not stored. */
    public Map<Occurrence, Referent> meanings(String documentIri) {
        return documents.meanings(documentIri);
    }

    /** The IRIs of all documents, sorted. */
    public List<String> documents() {
        return documents.all();
    }

    /**
     * Keeps what documents contribute, each in place of what it contributed before. It is safe when this returns, but in
     * the database only when it is {@linkplain #settle settled}. What is kept just so already is left alone.
     *
     * @return how many were kept just so already
     */
    public int contribute(Collection<Contribution> contributions) {
        return documents.contribute(contributions);
    }

    /**
     * Takes back what documents contribute; in the database when it is settled.
     *
     * @return how many of them contributed
     */
    public int withdraw(Collection<String> documentIris) {
        return documents.withdraw(documentIris);
    }

    /** Appends corrections to the log, those that are not in it; in the database when it is settled. */
    public int correct(Collection<Correction> corrections) {
        return files.corrections().append(corrections).size();
    }

    /** All corrections that were ever made, by their IRIs, in the order in which they were made. */
    public Map<String, Correction> corrections() {
        return files.corrections().all();
    }

    /** Makes corrections of what is in the graph, to be given to {@link #correct}. */
    public CorrectionDesk desk(Correction.Origin origin) {
        return new CorrectionDesk(dataset(), files.contributions(), origin);
    }

    /** The corrections in force that have nothing left to correct, by their IRIs, as the database has it. */
    public Map<String, Correction> lostCorrections() {
        Map<String, Correction> lost = files.inForce().byId();
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
        return Txn.calculateRead(dataset(), () -> Doubt.all(dataset(), new IdentityGraph(base()).graph()));
    }

    /** The things elsewhere that things of the graph may be, the likeliest first, for a person to judge. */
    public List<LinkDoubt> linkDoubts() {
        return Txn.calculateRead(dataset(), () -> LinkDoubt.all(dataset()));
    }

    /** Writes all corrections to a file in Turtle. */
    public void exportCorrections(Path file) throws IOException {
        Files.deleteIfExists(file);
        CorrectionLog.open(file, base()).append(files.corrections().all().values());
    }

    /** All corrections that were ever made, in Turtle. */
    public String correctionsInTurtle() {
        return files.corrections().turtle();
    }

    /** The corrections of a file in Turtle, such as the log of another store. */
    public static Map<String, Correction> readCorrections(Path file) {
        return CorrectionLog.open(file, Iris.DEFAULT_BASE).all();
    }

    /** True if something was contributed, taken back or corrected that the database does not follow yet. */
    public boolean isPending(Identification identification) {
        return Settler.isPending(files, identification);
    }

    /**
     * Brings the database to what is contributed and corrected: decides what names mean wherever something has changed,
     * and writes the graphs that this concerns. If it is cut off, it can be done again.
     *
     * @param identification decides what names mean
     * @param copies finds copies
     * @param changed is told of every quad that comes or goes
     * @param progress is told how far it has got
     */
    public Changes settle(
            Identification identification, CopyDetection copies, QuadChanges changed, SettleProgress progress) {
        return new Settler(files, identification, copies).settle(changed, progress);
    }

    /** True if the index that pages read follows the database. */
    public boolean isIndexed() {
        return files.index().follows(files.marker().state());
    }

    /**
     * The index that pages read, made first if it is missing or behind. To be closed before the store is.
     *
     * @param identification tells where places are
     */
    public ExplorerIndex explorer(Identification identification) {
        files.index().follow(files.marker().state(), files.dataset(), identification);
        return files.index().open();
    }

    /** The patch that is owed, or may be. */
    public PatchDebt patchDebt() {
        return files.patchDebt();
    }

    /** Makes the graph of each document what is given, and settles it without looking across documents. */
    public Changes write(List<DocumentQuads> graphs) {
        int unchanged = contribute(graphs.stream()
                .map(document -> Contribution.of(document, CopyDetection.NONE))
                .toList());
        return settle(Identification.AT_ITS_WORD, CopyDetection.NONE, QuadChanges.NONE, SettleProgress.NONE)
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
        new Compaction(files).run();
    }

    /** Compacts the store if it is much larger than its content needs; true if it was. */
    public boolean compactIfSwollen() {
        Compaction compaction = new Compaction(files);
        boolean due = compaction.isDue();
        if (due) {
            compaction.run();
        }
        return due;
    }

    /** In which state of the database quads with a term last came or went. */
    ChangedTerms changedTerms() {
        return files.changedTerms();
    }

    /** The file in which something is remembered beside the store. */
    Path memory(String name) {
        return files.directory().watch().resolve(name);
    }

    /** How many bytes the store takes on disk. */
    public long sizeOnDisk() {
        return files.directory().size();
    }

    @Override
    public void close() {
        files.close();
    }
}
