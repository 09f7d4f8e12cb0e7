package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/** Standard input that can be read more than once: it is copied to a temporary file when it is first read. */
final class StandardInput {
    private static final long MOST = 16L << 30;

    private final InputStream stream;

    @Nullable
    private Path copy;

    @Nullable
    private IOException failure;

    StandardInput(InputStream stream) {
        this.stream = stream;
    }

    /** Begins to read; if the first reading failed, every other fails in the same way. */
    InputStream open() throws IOException {
        if (failure != null) {
            throw failure;
        }
        Path file = copy;
        if (file == null) {
            file = copy();
            copy = file;
        }
        return Files.newInputStream(file);
    }

    private Path copy() throws IOException {
        Path file = Files.createTempFile("dateline-", ".in");
        file.toFile().deleteOnExit();
        try {
            copyTo(file);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return file;
    }

    private void copyTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                out.write(buffer, 0, read);
                copied += read;
                if (copied > MOST) {
                    Files.newOutputStream(file).close();
                    throw new Unreadable(
                            Code.TOO_LARGE,
                            "More than " + (MOST >> 30) + " GB came, without an end: give it as a file.");
                }
            }
        }
    }
}
