package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Standard input that can be read more than once: it is copied to a temporary file when it is first read. */
final class StandardInput {
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
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return file;
    }
}
