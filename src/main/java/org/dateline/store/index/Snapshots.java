package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index as it was last committed, for many readers at once; each sees it unchanged until it is done. */
final class Snapshots implements AutoCloseable {

    private final Directory directory;
    private @Nullable Snapshot current;

    Snapshots(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.current = new Snapshot(DirectoryReader.open(directory));
    }

    /** What is asked of a snapshot. */
    interface Question<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    /** Asks, of one state of the index. */
    <T> T ask(Question<T> question) {
        try {
            Snapshot snapshot = acquire();
            try {
                return question.of(snapshot);
            } finally {
                snapshot.reader().decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the store cannot be read: " + e.getMessage(), e);
        }
    }

    private synchronized Snapshot acquire() throws IOException {
        Snapshot last = current;
        if (last == null) {
            throw new IllegalStateException("The index is closed");
        }
        DirectoryReader fresh = DirectoryReader.openIfChanged(last.reader());
        if (fresh != null) {
            last.reader().decRef();
            last = new Snapshot(fresh);
            current = last;
        }
        last.reader().incRef();
        return last;
    }

    @Override
    public synchronized void close() {
        try {
            if (current != null) {
                current.reader().decRef();
                current = null;
                directory.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
