package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.rdf.Vocabulary;

/**
 * Makes a database at once with TDB2's bulk loader, which is faster than transactions and leaves no slack. It is made in a
 * folder of its own and put in place when it is whole, since a bulk load that is cut off leaves nothing of use.
 */
final class BulkLoad implements AutoCloseable {
    private final Path folder;
    private final DatasetGraph dataset;
    private final DataLoader loader;
    private final StreamRDF stream;

    private BulkLoad(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
        // The plan that makes one index at a time, and puts aside numbers rather than nodes between its threads.
        this.loader = LoaderFactory.createLoader(LoaderPlans.loaderPlanLight, dataset, (format, arguments) -> {});
        this.loader.startBulk();
        this.stream = loader.stream();
        this.stream.start();
        Vocabulary.PREFIXES.forEach(stream::prefix);
    }

    /** Begins a database in a folder, which is emptied first. */
    static BulkLoad in(Path folder) {
        try {
            StoreDirectory.clear(folder);
            Files.createDirectories(folder);
            return new BulkLoad(folder, FileAccess.CACHED.connect(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    void add(Quad quad) {
        stream.quad(quad);
    }

    /** Ends the load and puts the database in the place of a store's, which nobody may have open. */
    void replace(StoreDirectory store) throws IOException {
        stream.finish();
        loader.finishBulk();
        TDBInternal.expel(dataset);
        Files.move(
                new StoreDirectory(folder).database().orElseThrow(),
                store.nextDatabase(),
                StandardCopyOption.ATOMIC_MOVE);
        store.dropEarlierDatabases();
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
        StoreDirectory.clear(folder);
    }
}
