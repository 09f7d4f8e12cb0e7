package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.resolve.across.AcrossDocuments;
import org.dateline.resolve.copies.CopyDetector;
import org.dateline.source.SourceException;
import org.dateline.store.Changes;
import org.dateline.store.NewsStore;
import org.dateline.store.QuadChanges;
import org.dateline.store.SettleProgress;
import org.dateline.store.index.ExplorerIndex;

/**
 * A store that a command works on, and how what it is given is settled.
 *
 * @param store the store
 * @param err where progress is told
 */
record OpenStore(NewsStore store, PrintWriter err) implements AutoCloseable {
    static final CopyDetection COPIES = new CopyDetector();
    private static final Identification IDENTIFICATION = new AcrossDocuments();

    /** Opens what a stopped build left, so that nobody looks at half of it. */
    static OpenStore settled(NewsStore store, PrintWriter err) {
        OpenStore open = new OpenStore(store, err);
        try {
            if (store.isPending(IDENTIFICATION)) {
                err.println("dateline: Putting into the graph what a build that was stopped has left.");
                open.settle();
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        return open;
    }

    /** What it takes to build a store of articles as the commands do. */
    static StoreBench.Stored bench(Bench bench) throws IOException, SourceException {
        return new StoreBench(IDENTIFICATION, COPIES).run(bench);
    }

    /** The index that pages read, which is made first if it is missing or behind. */
    ExplorerIndex explorer() {
        if (!store.isIndexed()) {
            err.println("dateline: Making the index that pages read, which is missing or does not follow the graph.");
            err.flush();
        }
        return store.explorer(IDENTIFICATION);
    }

    /** Brings the database to what was contributed and corrected. */
    Changes settle() {
        SettleLines progress = new SettleLines(err);
        Changes changes = store.settle(IDENTIFICATION, COPIES, QuadChanges.NONE, progress);
        progress.finish();
        store.compactIfSwollen();
        return changes;
    }

    /** The same while others read it: nothing is told, and the files stay in place. */
    void follow() {
        store.settle(IDENTIFICATION, COPIES, QuadChanges.NONE, SettleProgress.NONE);
    }

    @Override
    public void close() {
        store.close();
    }
}
