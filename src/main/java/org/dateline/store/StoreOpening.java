package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Opens the folder of a store, or makes one of a folder that is free. */
final class StoreOpening {
    private StoreOpening() {}

    static StoreFiles openOrCreate(Path path, String base) {
        StoreDirectory directory = new StoreDirectory(path);
        Optional<String> known = directory.base();
        if (known.isEmpty()) {
            return create(directory, base);
        }
        if (!known.get().equals(base)) {
            throw new StoreException("The store " + path + " was made with the base <" + known.get() + ">, not <" + base
                    + ">. Use that base, or name another folder with --store.");
        }
        // What is not empty is changed in transactions, which TDB2 does not bring through a cut-off write if it is not
        // mapped.
        boolean empty = Marker.read(directory.marker()).quads() == 0;
        return connected(directory, base, empty ? FileAccess.CACHED : FileAccess.MAPPED);
    }

    static StoreFiles open(Path path) {
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
        return connected(directory, base, FileAccess.MAPPED);
    }

    private static StoreFiles create(StoreDirectory directory, String base) {
        directory.checkFree();
        if (directory.hasDatabase()) {
            checkBelongs(directory, base);
        }
        directory.describe(base);
        return connected(directory, base, FileAccess.CACHED);
    }

    /** A database without a description is ours if it is empty or its documents are named under the base. */
    private static void checkBelongs(StoreDirectory directory, String base) {
        try (Connection connection = Connection.to(directory.path(), FileAccess.MAPPED)) {
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

    private static StoreFiles connected(StoreDirectory directory, String base, FileAccess access) {
        StoreFiles files = new StoreFiles(directory, base, access);
        directory.dropEarlierDatabases();
        if (access == FileAccess.MAPPED) {
            files.declarePrefixes();
        }
        return files;
    }
}
