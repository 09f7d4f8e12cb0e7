package org.dateline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files on the class path, alike from a folder, a library's JAR and the one that runs. */
final class Assets {
    private static final String OWN = "org/dateline/serve/";

    private Assets() {}

    static Optional<byte[]> bytes(String path) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("[" + path + "] cannot be read from the class path", e);
        }
    }

    static String text(String path) {
        return bytes(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("[" + path + "] is missing from the class path"));
    }

    /** A file of this package. */
    static String own(String name) {
        return text(OWN + name);
    }
}
