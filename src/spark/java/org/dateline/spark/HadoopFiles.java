package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;

/** Opens files of any file system that Hadoop's configuration gives. */
final class HadoopFiles {
    private HadoopFiles() {}

    /** The bytes of a file from one on. */
    static InputStream open(Piece piece, long from, Configuration hadoop) throws IOException {
        Path path = new Path(java.net.URI.create(piece.uri()));
        FSDataInputStream in = path.getFileSystem(hadoop).open(path);
        if (from > 0) {
            in.seek(from);
        }
        return in;
    }

    /**
     * Opens a file and remembers if the file system fails. Readers take a failing stream for a damaged file, which is bad input
     * and read no further; a network that fails for a while is not, and the task is to be tried again.
     */
    static final class Watched {
        private @Nullable IOException failure;

        /**
         * The bytes of a file from one on.
         *
         * @throws IOException if the file may not be read or is gone, which is bad input
         */
        InputStream open(Piece piece, long from, Configuration hadoop) throws IOException {
            try {
                return new WatchedStream(HadoopFiles.open(piece, from, hadoop));
            } catch (AccessControlException e) {
                throw new AccessDeniedException(piece.name());
            } catch (FileNotFoundException e) {
                // Hadoop's local files throw this too where they may not be read.
                throw e;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** @throws IOException if the file system has failed since */
        void check() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }

        private final class WatchedStream extends FilterInputStream {
            WatchedStream(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                try {
                    return super.read();
                } catch (IOException e) {
                    failure = e;
                    throw e;
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return super.read(bytes, offset, length);
                } catch (IOException e) {
                    failure = e;
                    throw e;
                }
            }
        }
    }
}
