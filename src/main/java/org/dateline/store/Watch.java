package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.model.ContentHash;

/**
 * A query that is asked again and again, and what it answered last. It is asked only if quads with a term on which its
 * answers depend came or went since.
 */
public final class Watch {
    /** Before the number of the state of the database in which it was asked; the keys of answers are hexadecimal. */
    private static final String STATE = "@";

    private final Path memory;
    private final boolean first;
    private final long state;
    private final List<String> known;
    private final Answers answers;
    private final boolean asked;

    private Watch(NewsStore store, String text) throws IOException {
        this.memory = store.memory(ContentHash.shortOf("watch", text));
        this.first = !Files.exists(memory);
        List<String> lines = first ? List.of() : Files.readAllLines(memory);
        this.known = lines.stream().filter(line -> !line.startsWith(STATE)).toList();
        ChangedTerms changed = store.changedTerms();
        this.state = changed.state();
        Query query = parsed(text);
        long last = lines.stream()
                .filter(line -> line.startsWith(STATE))
                .mapToLong(line -> Long.parseLong(line.substring(STATE.length())))
                .findFirst()
                .orElse(0);
        this.asked = first
                || QueryTerms.of(query).map(terms -> changed.since(last, terms)).orElse(true);
        this.answers = asked ? ask(store, query) : new Answers(query.getResultVars(), List.of());
    }

    /**
     * Asks the query of a file, if its answers may have changed.
     *
     * @throws QueryFailedException if the query has an error or answers with no rows
     * @throws IOException if the file cannot be read
     */
    public static Watch of(NewsStore store, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new Watch(store, Files.readString(file));
    }

    private static Query parsed(String text) {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType()) {
                throw new QueryFailedException("The query must be a SELECT without error: it is none.");
            }
            return query;
        } catch (QueryException e) {
            throw new QueryFailedException("The query must be a SELECT without error: " + e.getMessage(), e);
        }
    }

    private static Answers ask(NewsStore store, Query query) {
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

    /** True if the query was asked, false if nothing has changed on which its answers depend. */
    public boolean isAsked() {
        return asked;
    }

    /** What it answers now and did not answer last. */
    public Answers fresh() {
        return answers.without(new HashSet<>(known));
    }

    /** Takes note of what it answers now. */
    public void remember() throws IOException {
        Set<String> keys = new TreeSet<>(asked ? Set.of() : known);
        answers.rows().forEach(row -> keys.add(Answers.key(row)));
        List<String> lines = new ArrayList<>(List.of(STATE + state));
        lines.addAll(keys);
        Files.createDirectories(memory.toAbsolutePath().getParent());
        Path fresh = memory.resolveSibling(memory.getFileName() + ".tmp");
        Files.write(fresh, lines);
        Files.move(fresh, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
