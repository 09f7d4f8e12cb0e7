package org.dateline.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a store: TDB2's own files, and beside them {@value #DESCRIPTION}, which says that it is a store, of
 * which format and with which base. The description is written first and whole, so that a creation which is cut off at
 * any moment leaves either nothing or an empty store.
 */
final class StoreDirectory {
    static final int FORMAT = 2;
    static final String DESCRIPTION = "dateline.properties";
    private static final Pattern DATABASE = Pattern.compile("Data-\\d+");
    private static final String UNFINISHED = DESCRIPTION + ".tmp";

    private final Path path;

    StoreDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    Path contributions() {
        return path.resolve("contributions.log");
    }

    Path corrections() {
        return path.resolve("corrections.ttl");
    }

    Path marker() {
        return path.resolve("settled.properties");
    }

    /** Where a patch that is owed stands. */
    Path patchDebt() {
        return path.resolve("patch.owed");
    }

    /** The folder of what is remembered for watched queries. */
    Path watch() {
        return path.resolve("watch");
    }

    /** The folder of the index that pages and searches read. */
    Path explorer() {
        return path.resolve("explorer");
    }

    /** Where a database is made before it is put in place. */
    Path loading() {
        return path.resolve("loading");
    }

    /** The base in the description, or nothing if there is no description. */
    Optional<String> base() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StoreException(path + " is a file. A store is a folder: name another with --store.");
        }
        Path description = path.resolve(DESCRIPTION);
        if (!Files.exists(description)) {
            return Optional.empty();
        }
        Properties properties = read(description);
        checkFormat(properties.getProperty("format", ""));
        String base = properties.getProperty("base");
        if (base == null) {
            throw new StoreException(description + " does not name the base of the store (base=...). Restore it.");
        }
        return Optional.of(base);
    }

    private void checkFormat(String format) {
        try {
            int number = Integer.parseInt(format);
            if (number == FORMAT) {
                return;
            }
            if (number < FORMAT) {
                throw new StoreException(path + " is a store of format " + format + ", made by an older version of"
                        + " Dateline; this version reads format " + FORMAT + ". Build it again in another folder.");
            }
        } catch (NumberFormatException e) {
            throw new StoreException(path.resolve(DESCRIPTION) + " has no valid format number. Restore it.", e);
        }
        throw new StoreException(path + " is a store of format " + format + ", made by a newer version of Dateline;"
                + " this version reads format " + FORMAT + ". Use the newer version.");
    }

    /** True if TDB2 has begun a database here. */
    boolean hasDatabase() {
        return entries().anyMatch(DATABASE.asMatchPredicate());
    }

    /** The database that counts, as TDB2 sees it: the one with the highest number. */
    Optional<Path> database() {
        return databases().max(Comparator.naturalOrder());
    }

    private Stream<Path> databases() {
        return entries().filter(DATABASE.asMatchPredicate()).map(path::resolve);
    }

    /** Where a database has to be put to count instead. */
    Path nextDatabase() {
        int number = database()
                .map(data -> Integer.parseInt(data.getFileName().toString().substring("Data-".length())))
                .orElse(0);
        return path.resolve("Data-%04d".formatted(number + 1));
    }

    /** Deletes the databases that count no more; only while no other process can use them. */
    void dropEarlierDatabases() {
        Optional<Path> last = database();
        databases().filter(data -> !data.equals(last.orElseThrow())).forEach(StoreDirectory::clear);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Makes the folder ready for a new database. */
    void checkFree() {
        if (hasDatabase()) {
            return;
        }
        entries()
                .filter(name -> !name.equals(UNFINISHED) && !name.equals("tdb.lock"))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new StoreException(path + " is not a store: it holds other files (" + name
                            + "). Name an empty or a new folder with --store.");
                });
    }

    void describe(String base) {
        checkBase(base);
        try {
            Files.createDirectories(path);
            Path unfinished = path.resolve(UNFINISHED);
            Files.writeString(unfinished, "format=" + FORMAT + "\nbase=" + base + "\n");
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, path.resolve(DESCRIPTION), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(e.getFile() + " is a file, so no store can be made at " + path + ".", e);
        } catch (IOException e) {
            throw new StoreException("No store can be made at " + path + ": " + e + ". Check the folder's rights.", e);
        }
    }

    private static void checkBase(String base) {
        try {
            URI iri = URI.create(base);
            if (iri.isAbsolute() && !iri.isOpaque() && base.endsWith("/")) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new StoreException("The base <" + base + "> is not an IRI.", e);
        }
        throw new StoreException("The base <" + base + "> must be an absolute IRI that ends in /.");
    }

    /** How many bytes all files here take, without the room that TDB2 keeps ready at the end of files. */
    long size() {
        return UsedPart.of(filesIn(path));
    }

    /** How many bytes the database alone takes. */
    long databaseSize() {
        return UsedPart.of(databaseFiles());
    }

    /** True if the database alone takes more bytes than that. */
    boolean isDatabaseLarger(long bytes) {
        return UsedPart.exceeds(databaseFiles(), bytes);
    }

    private List<Path> databaseFiles() {
        return databases().flatMap(folder -> filesIn(folder).stream()).toList();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> entries() {
        if (!Files.isDirectory(path)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new StoreException(path + " cannot be read: " + e + ". Check the folder's rights.", e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read: " + e + ". Check its rights.", e);
        }
        return properties;
    }
}
