package org.dateline.serve.program;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;
import org.dateline.store.NamedQuery;
import org.dateline.store.answer.Companions;
import org.dateline.store.answer.CutQuery;
import org.dateline.store.answer.StandingFiles;
import org.dateline.store.answer.StandingRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answers to named queries that look across documents. They are read from the files that a build left, or worked out and kept in
 * them, on a thread of their own whenever the store has changed; what somebody waits for comes first. They hold until the store changes
 * again.
 */
final class StandingAnswers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StandingAnswers.class);
    private static final long LOOK_MILLISECONDS = 1_000;
    private static final long LONGEST_END_MILLISECONDS = 10_000;

    /** What is at hand of a query for one state of the store; of the query of pairs, who is named where in place of the second level. */
    private record Kept(long state, StandingRows rows, Optional<Companions> companions) {}

    private final DatasetGraph dataset;
    private final LongSupplier state;
    private final LongSupplier documents;
    private final Optional<StandingFiles> files;
    private final List<CutQuery> queries;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Deque<CutQuery> wanted = new ArrayDeque<>();
    private final StandingRows.Stop stop = new StandingRows.Stop();
    private final Thread worker;
    private volatile boolean closing;
    private volatile long done = -1;

    /**
     * Begins to work them out.
     *
     * @param state the number of the store's state
     * @param documents how many there are
     * @param files where they are kept, if they are
     */
    StandingAnswers(
            Iterable<NamedQuery> queries,
            DatasetGraph dataset,
            LongSupplier state,
            LongSupplier documents,
            Optional<StandingFiles> files) {
        this.dataset = dataset;
        this.state = state;
        this.documents = documents;
        this.files = files;
        this.queries = StandingRows.queries(queries);
        this.worker = new Thread(this::work, "standing-answers");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        worker.start();
    }

    private void work() {
        try {
            while (!closing) {
                long now = state.getAsLong();
                Optional<CutQuery> next = now == done ? Optional.empty() : next(now);
                if (next.isPresent()) {
                    keep(next.get(), now);
                } else {
                    done = now;
                    rest();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (QueryCancelledException e) {
            LOG.debug("closing");
        } catch (RuntimeException e) {
            if (!closing) {
                LOG.warn("Queries across documents are answered slowly from now on: {}", e.toString());
            }
        } finally {
            end();
        }
    }

    private synchronized void rest() throws InterruptedException {
        notifyAll();
        if (!closing) {
            wait(LOOK_MILLISECONDS);
        }
    }

    private synchronized void end() {
        closing = true;
        notifyAll();
    }

    /** What somebody waits for, else what is missing. */
    private synchronized Optional<CutQuery> next(long now) {
        for (CutQuery query = wanted.poll(); query != null; query = wanted.poll()) {
            if (at(query, now).isEmpty()) {
                return Optional.of(query);
            }
        }
        return queries.stream().filter(query -> at(query, now).isEmpty()).findFirst();
    }

    private Optional<Kept> at(CutQuery query, long now) {
        return Optional.ofNullable(kept.get(query.query().name())).filter(known -> known.state() == now);
    }

    private void keep(CutQuery query, long now) {
        long begin = System.nanoTime();
        StandingRows rows = files.flatMap(folder -> folder.read(query, now)).orElseGet(() -> workedOut(query, now));
        put(
                query,
                query.query().name().equals(StandingRows.PAIRS)
                        ? pairs(rows, now)
                        : new Kept(now, rows, Optional.empty()));
        LOG.debug("{} is at hand after {} ms", query.query().name(), (System.nanoTime() - begin) / 1_000_000);
    }

    private StandingRows workedOut(CutQuery query, long now) {
        Duration longest = StandingRows.longest(documents.getAsLong());
        StandingRows rows = Txn.calculateRead(dataset, () -> StandingRows.workedOut(query, dataset, stop, longest));
        // The store may have changed meanwhile: then nobody knows of which state they are.
        if (state.getAsLong() == now) {
            files.ifPresent(folder -> folder.write(query, now, rows));
        }
        return rows;
    }

    private static Kept pairs(StandingRows rows, long now) {
        return new Kept(
                now,
                new StandingRows(List.of(rows.levels().get(0), Optional.empty())),
                rows.levels().get(1).map(named -> Companions.of(named.rows())));
    }

    private synchronized void put(CutQuery query, Kept known) {
        kept.put(query.query().name(), known);
        notifyAll();
    }

    private Optional<CutQuery> query(String name) {
        return queries.stream().filter(each -> each.query().name().equals(name)).findFirst();
    }

    /**
     * Waits until the rows of a query are at hand, if they are among those that are worked out here, and has them worked out before
     * others.
     */
    void await(String name, long milliseconds) {
        Optional<CutQuery> query = query(name);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        if (query.isPresent()) {
            await(query.get(), end);
        }
    }

    private synchronized void await(CutQuery query, long end) {
        try {
            long left = end - System.nanoTime();
            while (!closing && left > 0 && at(query, state.getAsLong()).isEmpty()) {
                if (!wanted.contains(query)) {
                    wanted.add(query);
                    notifyAll();
                }
                TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLISECONDS)));
                left = end - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Answers a query, if its rows are at hand.
     *
     * @param reader reads the rows before this ends
     * @return false if they are not, and nothing is read
     */
    boolean answer(String name, Map<String, String> values, int offset, int limit, Consumer<RowSet> reader) {
        Optional<CutQuery> query = query(name);
        Optional<Kept> known = query.flatMap(each -> at(each, state.getAsLong()));
        if (known.isEmpty()) {
            return false;
        }
        if (known.get().companions().isPresent() && !values.isEmpty()) {
            Table rows = known.get()
                    .companions()
                    .get()
                    .rows(Optional.ofNullable(values.get("entity")), Companions.MOST_PAIRS);
            above(query.get(), 1, rows, values, offset, limit, reader);
            return true;
        }
        Optional<Integer> level = query.get().level(values.keySet());
        Optional<Table> rows = level.flatMap(each -> known.get().rows().levels().get(each));
        if (rows.isEmpty()) {
            return false;
        }
        if (level.get() == 0) {
            Iterator<Binding> answer =
                    Iter.asStream(rows.get().rows()).skip(offset).limit(limit).iterator();
            reader.accept(RowSetStream.create(query.get().columns(), answer));
        } else {
            above(query.get(), level.get(), rows.get(), values, offset, limit, reader);
        }
        return true;
    }

    private void above(
            CutQuery query,
            int level,
            Table rows,
            Map<String, String> values,
            int offset,
            int limit,
            Consumer<RowSet> reader) {
        Txn.executeRead(dataset, () -> {
            QueryIterator answers = query.answer(level, rows, values, offset, limit, dataset);
            try {
                reader.accept(RowSetStream.create(query.columns(), answers));
            } finally {
                answers.close();
            }
        });
    }

    /** True if all is at hand for the state that the store is in. */
    boolean isReady() {
        return done == state.getAsLong();
    }

    /** Ends the work. */
    @Override
    public void close() {
        end();
        stop.ask();
        try {
            worker.join(LONGEST_END_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
