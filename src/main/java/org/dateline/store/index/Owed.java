package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the index has to look at again: the documents whose graph, or whose copies, may have changed in the database since the index
 * was last whole. It is on the disk before the database changes, so that a process that is killed leaves no index that silently
 * differs.
 *
 * @param from the state of the store that the index followed
 * @param to the state that it was to follow
 * @param documents the IRIs of documents
 */
record Owed(long from, long to, SortedSet<String> documents) {

    /** Reads the file; nothing if it is not there. A last line that was cut off did not reach the database. */
    static Optional<Owed> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            List<String> lines =
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            String[] states = lines.get(0).split(" ");
            return Optional.of(new Owed(
                    Long.parseLong(states[0]),
                    Long.parseLong(states[1]),
                    lines.stream().skip(1).collect(Collectors.toCollection(TreeSet::new))));
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Owed(-1, -1, new TreeSet<>()));
        }
    }

    /** True if an index of this state lacks no more than what is owed. */
    boolean continues(long state) {
        return state == from || state == to;
    }

    void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, from + " " + to + "\n" + lines(documents));
            force(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw fault(file, e);
        }
    }

    static void append(Path file, Collection<String> documents) {
        try {
            Files.writeString(file, lines(documents), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            force(file);
        } catch (IOException e) {
            throw fault(file, e);
        }
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw fault(file, e);
        }
    }

    private static String lines(Collection<String> documents) {
        return documents.stream().map(document -> document + "\n").collect(Collectors.joining());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static UncheckedIOException fault(Path file, IOException e) {
        return new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
}
