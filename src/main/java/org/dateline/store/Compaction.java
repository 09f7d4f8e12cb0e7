package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** Rewrites a store that is larger than its content needs. */
final class Compaction {
    private static final long SMALL = 128L << 20;
    private static final double SWOLLEN = 1.4;

    private final StoreFiles files;

    Compaction(StoreFiles files) {
        this.files = files;
    }

    /** Rewrites the database and, if it follows all of them, the contributions. */
    void run() {
        boolean follows = files.contributions().pending().isEmpty();
        files.replaceDatabase(
                load -> Txn.executeRead(
                        files.dataset(),
                        () -> files.dataset()
                                .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                                .forEachRemaining(load::add)),
                SettleProgress.NONE);
        try {
            if (follows) {
                files.contributions().compact();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(files.directory().path() + " cannot be written: " + e.getMessage(), e);
        }
        Marker marker = files.marker();
        files.mark(new Marker(
                marker.state(),
                follows ? files.contributions().bytes() : marker.position(),
                marker.corrections(),
                marker.rules(),
                marker.quads(),
                files.bytesPerQuad(marker.quads())));
    }

    /** True if the store is much larger than its content needs. */
    boolean isDue() {
        long needed = (long) (files.marker().quads() * files.marker().bytesPerQuad());
        return files.directory().isDatabaseLarger((long) Math.max(SMALL, SWOLLEN * needed))
                || files.contributions().bytes()
                        > Math.max(SMALL, 2 * files.contributions().liveBytes());
    }
}
