package org.dateline.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that was fetched and is kept in a file until the program ends, so that it is the same when it is read again.
 *
 * @param url where it was found in the end
 * @param charset the encoding that HTTP declares
 */
public record Page(String url, @Nullable Charset charset, Path file) {
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
