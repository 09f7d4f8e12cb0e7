package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes a database at once with TDB2's bulk loader, which is faster than transactions and leaves no slack. It is made in a
 * folder of its own and put in place when it is whole, since a bulk load that is cut off leaves nothing of use.
 */
final class BulkLoad implements AutoCloseable {
    private static final String DATA = "Data-0001";

    private final Path folder;
    private final DatasetGraph dataset;
    private final DataLoader loader;
    private final StreamRDF stream;

    private BulkLoad(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
        this.loader = LoaderFactory.phasedLoader(dataset, (format, arguments) -> {});
        this.loader.startBulk();
        this.stream = loader.stream();
        this.stream.start();
    }

    /** Begins a database in a folder, which is emptied first. */
    static BulkLoad in(Path folder) {
        try {
            clear(folder);
            Files.createDirectories(folder);
            return new BulkLoad(folder, DatabaseMgr.connectDatasetGraph(Location.create(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    void add(List<Quad> quads) {
        quads.forEach(stream::quad);
    }

    /** Ends the load and puts the database in the place of the one in another folder, which nobody may have open. */
    void replace(Path store) throws IOException {
        stream.finish();
        loader.finishBulk();
        TDBInternal.expel(dataset);
        clear(store.resolve(DATA));
        Files.move(folder.resolve(DATA), store.resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            TDBInternal.expel(dataset);
            clear(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
