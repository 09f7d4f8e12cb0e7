package org.dateline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.extract.Extractor;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.source.BadInput;
import org.dateline.source.Editions;
import org.dateline.source.ReadCount;
import org.dateline.source.Sources;

/**
 * Reads documents, works on them on several threads, and hands on the results on the caller's thread, in the order they were
 * read. Only a few documents for each thread are in memory at a time.
 *
 * @param <T> what is made of a document
 */
final class Workflow<T> {
    private static final int IN_FLIGHT_PER_THREAD = 8;

    private final int threads;
    private final Function<Extractor, Function<Document, T>> work;
    private final ThreadLocal<Function<Document, T>> worker;

    /**
     * @param threads how many documents are worked on at once
     * @param setup what the extractors are made of
     * @param work makes a worker for one thread from an extractor of its own
     */
    Workflow(int threads, Setup setup, Function<Extractor, Function<Document, T>> work) {
        this.threads = threads;
        this.work = work;
        this.worker = ThreadLocal.withInitial(() -> this.work.apply(new Extractor(setup)));
    }

    private record Pending<T>(Document document, Future<T> result) {}

    /**
     * Runs over all documents.
     *
     * @param wanted which documents are to be worked on; asked on the caller's thread
     * @param results takes each document with its result
     * @param faults takes bad input
     */
    ReadCount run(
            Sources sources, Predicate<Document> wanted, BiConsumer<Document, T> results, Consumer<BadInput> faults) {
        Editions editions = Editions.of(sources, faults);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Pending<T>> pending = new ArrayDeque<>();
        try {
            ReadCount count = sources.read(
                    document -> {
                        if (editions.take(document) && wanted.test(document)) {
                            pending.add(new Pending<>(
                                    document, pool.submit(() -> worker.get().apply(document))));
                        }
                        if (pending.size() >= threads * IN_FLIGHT_PER_THREAD) {
                            finish(pending.remove(), results);
                        }
                    },
                    faults);
            while (!pending.isEmpty()) {
                finish(pending.remove(), results);
            }
            return count;
        } finally {
            pool.shutdownNow();
        }
    }

    private void finish(Pending<T> done, BiConsumer<Document, T> results) {
        results.accept(done.document(), get(done));
    }

    private T get(Pending<T> done) {
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
    static int usualThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
