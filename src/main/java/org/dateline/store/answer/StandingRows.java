package org.dateline.store.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;

/**
 * The rows of a query that looks across documents, for one state of the store.
 *
 * @param levels those of each level of {@link CutQuery}, nothing where they would be too many; of the query of pairs, the answer and
 *     the rows that {@link Companions} reads
 */
public record StandingRows(List<Optional<Table>> levels) {
    /** The query of pairs, whose rows before they are counted are too many to be held. */
    public static final String PAIRS = "co-mentioned";
    /** The most rows that are held at one level. */
    private static final int MOST_ROWS = 500_000;

    private static final Duration LEAST_TIME = Duration.ofSeconds(30);
    private static final Duration TIME_FOR_A_DOCUMENT = Duration.ofMillis(5);

    public StandingRows {
        levels = List.copyOf(levels);
    }

    /** The queries that no document answers for itself. */
    public static List<CutQuery> queries(Iterable<NamedQuery> queries) {
        List<CutQuery> across = new ArrayList<>();
        for (NamedQuery query : queries) {
            if (AnswerPlan.of(query).isEmpty()) {
                boolean pairs = query.name().equals(PAIRS);
                (pairs ? Optional.of(CutQuery.belowGroup(query)) : CutQuery.of(query)).ifPresent(across::add);
            }
        }
        return across;
    }

    /** Those of the queries that ship with the program. */
    public static List<CutQuery> shipped() {
        return queries(NamedQueries.shipped().all());
    }

    /** Ends work that goes on in another thread. An interrupt would close the files of the database under everybody. */
    public static final class Stop {
        private final AtomicReference<Optional<Runnable>> running = new AtomicReference<>(Optional.empty());
        private volatile boolean asked;

        /** Asks for the end. */
        public void ask() {
            asked = true;
            cancel();
        }

        private void cancel() {
            running.get().ifPresent(Runnable::run);
        }

        private void begun(Runnable cancel) {
            running.set(Optional.of(cancel));
            if (asked) {
                cancel.run();
            }
        }
    }

    /** How long the rows of a query may take to be worked out, in time of a processor: some ten times what they usually take. */
    public static Duration longest(long documents) {
        Duration inProportion = TIME_FOR_A_DOCUMENT.multipliedBy(documents);
        return inProportion.compareTo(LEAST_TIME) > 0 ? inProportion : LEAST_TIME;
    }

    /**
     * Works the rows out by the graph, in a transaction of the caller.
     *
     * @param longest time of a processor; where it is not enough, as for pairs of claims when thousands of articles tell of one
     *     event, no level has rows
     * @throws QueryCancelledException if asked to stop
     */
    public static StandingRows workedOut(CutQuery query, DatasetGraph dataset, Stop stop, Duration longest) {
        ProcessorBound bound = new ProcessorBound(longest, stop::cancel);
        try (bound) {
            return workedOut(query, dataset, stop);
        } catch (QueryCancelledException e) {
            if (bound.isPassed()) {
                return new StandingRows(Collections.nCopies(query.levels(), Optional.empty()));
            }
            throw e;
        }
    }

    private static StandingRows workedOut(CutQuery query, DatasetGraph dataset, Stop stop) {
        if (query.query().name().equals(PAIRS)) {
            return pairs(query, dataset, stop);
        }
        List<Optional<Table>> levels = new ArrayList<>();
        int deeper = query.levels();
        for (int level = query.levels() - 1; level >= 0; level--) {
            Optional<Table> last = levels.isEmpty() ? Optional.empty() : levels.get(levels.size() - 1);
            int known = deeper;
            int wanted = level;
            Optional<Table> rows = read(
                    last.map(table -> query.rows(wanted, table, known, dataset))
                            .orElseGet(() -> query.rows(wanted, dataset)),
                    stop);
            levels.add(rows);
            deeper = level;
        }
        Collections.reverse(levels);
        return new StandingRows(levels);
    }

    private static StandingRows pairs(CutQuery query, DatasetGraph dataset, Stop stop) {
        Table named = TableFactory.create();
        Map<Node, Node> known = new HashMap<>();
        try (QueryExec execution = Companions.named(dataset)) {
            stop.begun(execution::abort);
            execution.select().forEachRemaining(row -> named.addBinding(copy(row, known)));
        }
        Table pairs = Companions.of(named.rows()).rows(Optional.empty(), Companions.MOST_PAIRS);
        return new StandingRows(List.of(
                read(query.answer(1, pairs, Map.of(), 0, Integer.MAX_VALUE, dataset), stop), Optional.of(named)));
    }

    private static Optional<Table> read(QueryIterator answers, Stop stop) {
        stop.begun(answers::cancel);
        try {
            Table rows = TableFactory.create();
            Map<Node, Node> known = new HashMap<>();
            int count = 0;
            while (answers.hasNext()) {
                if (count++ == MOST_ROWS) {
                    return Optional.empty();
                }
                rows.addBinding(copy(answers.next(), known));
            }
            return Optional.of(rows);
        } finally {
            answers.close();
        }
    }

    /** A row by itself: joins chain those that they are of. A term that many rows have is in memory once. */
    private static Binding copy(Binding row, Map<Node, Node> known) {
        BindingBuilder copy = BindingFactory.builder();
        row.forEach((variable, term) -> copy.add(variable, known.computeIfAbsent(term, any -> term)));
        return copy.build();
    }
}
