package org.dateline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.extract.Extractor;
import org.dateline.model.Document;
import org.dateline.source.BadInput;
import org.dateline.source.Edition;
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
     * @param work makes a worker for one thread from an extractor of its own
     */
    Workflow(int threads, Function<Extractor, Function<Document, T>> work) {
        this.threads = threads;
        this.work = work;
        this.worker = ThreadLocal.withInitial(() -> this.work.apply(new Extractor()));
    }

    private record Pending<T>(Document document, Future<T> result) {}

    /**
     * Runs over all documents.
     *
     * @param wanted which documents are to be worked on; asked on the caller's thread
     * @param results takes each document that is still the edition to keep, with its result
     * @param faults takes bad input
     */
    ReadCount run(
            Sources sources, Predicate<Document> wanted, BiConsumer<Document, T> results, Consumer<BadInput> faults) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Pending<T>> pending = new ArrayDeque<>();
        Map<String, Edition> kept = new HashMap<>();
        try {
            ReadCount count = sources.read(
                    document -> {
                        if (keep(document, kept, faults) && wanted.test(document)) {
                            pending.add(new Pending<>(
                                    document, pool.submit(() -> worker.get().apply(document))));
                        }
                        if (pending.size() >= threads * IN_FLIGHT_PER_THREAD) {
                            finish(pending.remove(), kept, results);
                        }
                    },
                    faults);
            while (!pending.isEmpty()) {
                finish(pending.remove(), kept, results);
            }
            return count;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Whether the document is the edition to keep of all read so far; the one it takes the place of is not handed on. */
    private static boolean keep(Document document, Map<String, Edition> kept, Consumer<BadInput> faults) {
        Edition edition = Edition.of(document);
        Edition known = kept.putIfAbsent(document.id(), edition);
        if (known == null) {
            return true;
        }
        faults.accept(BadInput.duplicate(document));
        boolean later = edition.compareTo(known) > 0;
        if (later) {
            kept.put(document.id(), edition);
        }
        return later;
    }

    private void finish(Pending<T> done, Map<String, Edition> kept, BiConsumer<Document, T> results) {
        T result = get(done);
        if (Edition.of(done.document()).equals(kept.get(done.document().id()))) {
            results.accept(done.document(), result);
        }
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
