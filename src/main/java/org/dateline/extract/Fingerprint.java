package org.dateline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.dateline.model.ContentHash;
import org.dateline.model.Run;

/** Hashes what an extraction depends on besides the document: the models, the rule files, and the version of the program. */
final class Fingerprint {
    private static final List<String> PACKAGES = List.of("source", "annotate", "gazetteer", "resolve", "extract");

    private Fingerprint() {}

    private static final class Holder {
        static final Run RUN = compute();
    }

    static Run run() {
        return Holder.RUN;
    }

    private static Run compute() {
        try {
            URI location = Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(location);
            if (Files.isDirectory(path)) {
                return compute(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return compute(jar.getPath("/"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Cannot read the program's own resources", e);
        }
    }

    private static Run compute(Path root) throws IOException {
        StringBuilder models = new StringBuilder();
        StringBuilder rules = new StringBuilder();
        for (String name : PACKAGES) {
            Path folder = root.resolve("org/dateline/" + name);
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(f -> !f.toString().endsWith(".class"))
                        .sorted(java.util.Comparator.comparing(
                                f -> folder.relativize(f).toString()))
                        .forEach(f -> (f.toString().endsWith(".bin") ? models : rules)
                                .append(name + "/" + folder.relativize(f) + " " + hash(f) + "\n"));
            }
        }
        return new Run(ContentHash.of(models), ContentHash.of(rules), ContentHash.of(version()));
    }

    private static String hash(Path file) {
        try {
            return ContentHash.ofBytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String version() throws IOException {
        URL url = Fingerprint.class.getResource("/org/dateline/version.properties");
        if (url == null) {
            throw new IllegalStateException("The program was packaged without version.properties");
        }
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        return properties.toString();
    }
}
