package org.dateline.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A file system with a scheme of its own, which fails the first time that a file is opened; some it never gives. */
public final class FlakyFiles extends RawLocalFileSystem {
    static final String SCHEME = "flaky";
    /** What stands in the name of a file that is never given. */
    static final String LOST = "lost";

    private static final Set<Path> FAILED = ConcurrentHashMap.newKeySet();

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        if (FAILED.add(path) || path.getName().contains(LOST)) {
            throw new IOException("The file system fails on purpose");
        }
        return super.open(path, bufferSize);
    }
}
