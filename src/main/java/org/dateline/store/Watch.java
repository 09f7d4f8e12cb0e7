package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.model.ContentHash;

/** A query that is asked again and again, and what it answered last. */
public final class Watch {
    private final Path memory;
    private final Answers answers;
    private final Set<String> known;
    private final boolean first;

    private Watch(Path memory, Answers answers) throws IOException {
        this.memory = memory;
        this.answers = answers;
        this.first = !Files.exists(memory);
        this.known = first ? Set.of() : new HashSet<>(Files.readAllLines(memory));
    }

    /**
     * Asks the query of a file.
     *
     * @throws QueryFailedException if the query has an error or answers with no rows
     * @throws IOException if the file cannot be read
     */
    public static Watch of(NewsStore store, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String query = Files.readString(file);
        return new Watch(store.memory(ContentHash.shortOf("watch", query)), ask(store, query));
    }

    private static Answers ask(NewsStore store, String query) {
        try {
            return Txn.calculateRead(store.dataset(), () -> {
                try (QueryExec execution =
                        QueryExec.dataset(store.dataset()).query(query).build()) {
                    return Answers.of(execution.select());
                }
            });
        } catch (QueryException e) {
            throw new QueryFailedException("The query must be a SELECT without error: " + e.getMessage(), e);
        }
    }

    /** True if the query was never asked before. */
    public boolean isFirst() {
        return first;
    }

    /** What it answers now and did not answer last. */
    public Answers fresh() {
        return answers.without(known);
    }

    /** Takes note of what it answers now. */
    public void remember() throws IOException {
        Set<String> keys = new TreeSet<>();
        answers.rows().forEach(row -> keys.add(Answers.key(row)));
        Files.createDirectories(memory.toAbsolutePath().getParent());
        Path fresh = memory.resolveSibling(memory.getFileName() + ".tmp");
        Files.write(fresh, keys);
        Files.move(fresh, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
