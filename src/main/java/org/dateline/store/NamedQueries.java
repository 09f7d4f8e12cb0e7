package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries by name. */
public final class NamedQueries {
    private static final String FOLDER = "/org/dateline/queries/";
    private static final String ENDING = ".rq";
    /** A file that is always there, by which the folder is found. */
    private static final String ANCHOR = "documents.rq";

    private final SortedMap<String, NamedQuery> byName;

    private NamedQueries(SortedMap<String, NamedQuery> byName) {
        this.byName = byName;
    }

    /** The queries that ship with the program. */
    public static NamedQueries shipped() {
        @Nullable URL anchor = NamedQueries.class.getResource(FOLDER + ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("The program was built without its queries");
        }
        try {
            return anchor.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar)
                    : in(Path.of(anchor.toURI()).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A resource has no proper URI: " + anchor, e);
        }
    }

    private static NamedQueries inJar(JarURLConnection connection) throws IOException, URISyntaxException {
        try (FileSystem jar =
                FileSystems.newFileSystem(Path.of(connection.getJarFileURL().toURI()))) {
            return in(jar.getPath(FOLDER));
        }
    }

    private static NamedQueries in(@Nullable Path folder) throws IOException {
        if (folder == null) {
            throw new IllegalStateException("The queries are in no folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new NamedQueries(files.filter(file -> file.toString().endsWith(ENDING))
                    .map(NamedQueries::read)
                    .collect(Collectors.toMap(NamedQuery::name, query -> query, (a, b) -> a, TreeMap::new)));
        }
    }

    private static NamedQuery read(Path file) {
        String name = file.getFileName().toString();
        try {
            return NamedQuery.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by name. */
    public Collection<NamedQuery> all() {
        return byName.values();
    }

    /** @throws NoSuchQueryException if there is none of that name */
    public NamedQuery get(String name) {
        NamedQuery query = byName.get(name);
        if (query == null) {
            throw new NoSuchQueryException(name, byName.keySet());
        }
        return query;
    }
}
