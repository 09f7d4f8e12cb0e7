package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.model.Correction;
import org.dateline.rdf.Vocabulary;
import org.dateline.settle.Corrections;
import org.dateline.store.index.IndexFolder;

/** What an open store consists of: the database, the logs that it follows, and the marker of how far it follows them. */
final class StoreFiles implements AutoCloseable {
    private final StoreDirectory directory;
    private final String base;
    private final FileAccess access;
    private Connection connection;
    private Marker marker;
    private final ContributionLog contributions;
    private final CorrectionLog corrections;

    StoreFiles(StoreDirectory directory, String base, FileAccess access) {
        this.directory = directory;
        this.base = base;
        this.access = access;
        this.connection = Connection.to(directory.path(), access);
        this.marker = Marker.read(directory.marker());
        this.contributions = ContributionLog.open(directory.contributions(), marker.position());
        this.corrections = CorrectionLog.open(directory.corrections(), base);
    }

    StoreDirectory directory() {
        return directory;
    }

    String base() {
        return base;
    }

    DatasetGraph dataset() {
        return connection.dataset();
    }

    ContributionLog contributions() {
        return contributions;
    }

    CorrectionLog corrections() {
        return corrections;
    }

    Corrections inForce() {
        return Corrections.inForce(corrections.all());
    }

    /** The corrections that the database follows, by their IRIs. */
    Corrections followed() {
        Map<String, Correction> followed = corrections.all();
        followed.keySet().retainAll(marker.corrections());
        return new Corrections(followed);
    }

    Marker marker() {
        return marker;
    }

    void mark(Marker marker) {
        marker.write(directory.marker());
        this.marker = marker;
    }

    IndexFolder index() {
        return new IndexFolder(directory.explorer(), base);
    }

    PatchDebt patchDebt() {
        return new PatchDebt(directory.patchDebt(), dataset());
    }

    ChangedTerms changedTerms() {
        return ChangedTerms.read(directory.watch().resolve("changed-terms"));
    }

    /** True if the database holds no document. */
    boolean isEmpty() {
        DatasetGraph dataset = dataset();
        return Txn.calculateRead(
                dataset, () -> !dataset.contains(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
    }

    void declarePrefixes() {
        DatasetGraph dataset = dataset();
        boolean declared = Txn.calculateRead(
                dataset, () -> dataset.prefixes().getMapping().entrySet().containsAll(Vocabulary.PREFIXES.entrySet()));
        if (!declared) {
            Txn.executeWrite(dataset, () -> Vocabulary.PREFIXES.forEach(dataset.prefixes()::add));
        }
    }

    /** Makes the database anew; the earlier one stays and is open until the new one is whole. */
    void replaceDatabase(Consumer<BulkLoad> content, SettleProgress progress) {
        try (BulkLoad load = BulkLoad.in(directory.loading(), progress)) {
            content.accept(load);
            connection.close();
            load.replace(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(directory.path() + " cannot be written: " + e.getMessage(), e);
        }
        connection = Connection.to(directory.path(), access);
        declarePrefixes();
    }

    /** Of a database that was just written as a whole; a small one is mostly room that TDB2 keeps ready. */
    double bytesPerQuad(long quads) {
        return Math.max(Marker.NONE.bytesPerQuad(), (double) directory.databaseSize() / Math.max(1, quads));
    }

    /** True if something was contributed, taken back or corrected that the database does not follow yet. */
    boolean isBehind() {
        return !contributions.pending().isEmpty()
                || !marker.corrections().equals(inForce().byId().keySet());
    }

    @Override
    public void close() {
        if (!isBehind()) {
            patchDebt().forgetIfIdle();
        }
        contributions.close();
        connection.close();
    }
}
