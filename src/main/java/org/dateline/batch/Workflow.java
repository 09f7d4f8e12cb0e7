package org.dateline.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dateline.extract.Extractor;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.source.BadInput;
import org.dateline.source.Editions;
import org.dateline.source.ReadCount;
import org.dateline.source.Sources;

/**
 * Reads documents, works on them on several threads, and hands on the results on the caller's thread, in the order they were
 * read. Only a few documents for each thread are in memory at a time. A document that cannot be worked on is bad input, and the
 * others are not the worse for it.
 *
 * @param <T> what is made of a document
 */
public final class Workflow<T> {
    private static final int IN_FLIGHT_PER_THREAD = 8;

    private final int threads;
    private final Supplier<Worker<T>> workers;

    /**
     * @param threads how many documents are worked on at once
     * @param setup what the extractors are made of
     * @param work makes a worker for one thread from an extractor of its own
     */
    public Workflow(int threads, Setup setup, Function<Extractor, Function<Document, T>> work) {
        this(threads, () -> work.apply(new Extractor(setup)));
    }

    /**
     * @param threads how many documents are worked on at once
     * @param work makes what works on one thread
     */
    public Workflow(int threads, Supplier<Function<Document, T>> work) {
        this.threads = threads;
        this.workers = () -> new Worker<>(work, Patience.USUAL);
    }

    private record Pending<T>(Document document, Future<Outcome<T>> result) {}

    /**
     * Runs over all documents.
     *
     * @param wanted which documents are to be worked on; asked on the caller's thread
     * @param results takes each document with its result
     * @param faults takes bad input
     */
    public ReadCount run(
            Sources sources, Predicate<Document> wanted, BiConsumer<Document, T> results, Consumer<BadInput> faults) {
        Editions editions = Editions.of(sources, faults);
        Queue<Worker<T>> idle = new ConcurrentLinkedQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Pending<T>> pending = new ArrayDeque<>();
        try {
            ReadCount count = sources.read(
                    document -> {
                        if (editions.take(document) && wanted.test(document)) {
                            pending.add(new Pending<>(document, pool.submit(() -> work(document, idle))));
                        }
                        if (pending.size() >= threads * IN_FLIGHT_PER_THREAD) {
                            finish(pending.remove(), results, faults);
                        }
                    },
                    faults);
            while (!pending.isEmpty()) {
                finish(pending.remove(), results, faults);
            }
            return count;
        } finally {
            pool.shutdownNow();
            idle.forEach(Worker::close);
        }
    }

    private Outcome<T> work(Document document, Queue<Worker<T>> idle) throws InterruptedException {
        Worker<T> free = idle.poll();
        Worker<T> worker = free == null ? workers.get() : free;
        try {
            return worker.apply(document);
        } finally {
            idle.add(worker);
        }
    }

    private void finish(Pending<T> done, BiConsumer<Document, T> results, Consumer<BadInput> faults) {
        Outcome<T> outcome = get(done);
        if (outcome instanceof Outcome.Done<T> finished) {
            results.accept(done.document(), finished.result());
        } else if (outcome instanceof Outcome.Failed<T> failed) {
            faults.accept(failed.fault());
        }
    }

    private Outcome<T> get(Pending<T> done) {
        try {
            return done.result().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "[" + done.document().source() + "] The article could not be extracted: " + e.getCause(),
                    e.getCause());
        }
    }

    /** As many threads as there are processors. */
    public static int usualThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
