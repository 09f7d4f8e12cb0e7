package org.dateline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** An open TDB2 database. TDB2 keeps other processes out by a lock; a second opening in this process is refused here. */
record Connection(Path path, DatasetGraph dataset) implements AutoCloseable {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static Connection to(Path path, FileAccess access) {
        Path real = real(path);
        if (!OPEN.add(real)) {
            throw new StoreException("The store " + path + " is open already in this program. Close it first.");
        }
        try {
            DatasetGraph dataset = access.connect(real);
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Connection(real, dataset);
        } catch (DBOpEnvException e) {
            OPEN.remove(real);
            throw new StoreException(
                    "The store " + path + " is in use by another process" + holder(real)
                            + ". Stop that one first (a server or a build, perhaps), or wait until it is done.",
                    e);
        } catch (RuntimeException e) {
            OPEN.remove(real);
            throw new StoreException("The store " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new StoreException("The store " + path + " cannot be opened: " + e, e);
        }
    }

    private static String holder(Path path) {
        try {
            String pid = Files.readString(path.resolve("tdb.lock"), StandardCharsets.UTF_8)
                    .strip();
            return pid.matches("\\d+") ? " (process " + pid + ")" : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
        OPEN.remove(path);
    }
}
