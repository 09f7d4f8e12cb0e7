package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * How a process reads and writes the files of databases. TDB2 has one way for all databases of a process: that of the first one
 * that is opened.
 */
enum FileAccess {
    /** Mapped into memory, of which the process then has as much as it has looked at: for queries. */
    MAPPED(FileMode.mapped, StoreParams.builder("mapped")),
    /**
     * Through caches, which take up to 100 MB for each large file, however large the database is: for writing a database as a
     * whole. It is not for transactions: one that is cut off can leave files that TDB2 does not write on.
     */
    CACHED(
            FileMode.direct,
            StoreParams.builder("cached").node2NodeIdCacheSize(100_000).nodeId2NodeCacheSize(10_000));

    private static final String SETTINGS = "tdb.cfg";

    private static boolean chosen;
    private static boolean writesWhole;

    private final FileMode mode;
    private final StoreParams params;

    FileAccess(FileMode mode, StoreParamsBuilder params) {
        this.mode = mode;
        this.params = params.build();
    }

    /**
     * Lets this process write through caches; before it opens its first database. It is for a process that makes one database and
     * ends, since all that such a process opens is opened so.
     */
    static synchronized void writeThroughCaches() {
        writesWhole = true;
    }

    /** Opens the database in a folder, or makes it. */
    DatasetGraph connect(Path folder) {
        choose(mode);
        List<Path> known = settings(folder);
        DatasetGraph dataset = DatabaseConnection.connectCreate(Location.create(folder), params)
                .getDatasetGraph();
        // TDB2 keeps the sizes of caches with a new database, for all who open it; these are for this process alone.
        settings(folder).stream().filter(file -> !known.contains(file)).forEach(FileAccess::delete);
        return dataset;
    }

    private static synchronized void choose(FileMode mode) {
        if (!chosen) {
            SystemIndex.setFileMode(writesWhole ? mode : FileMode.mapped);
            chosen = true;
        }
    }

    private static List<Path> settings(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.endsWith(SETTINGS)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
