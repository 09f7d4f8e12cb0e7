package org.dateline.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works things out on all processors, and takes the results in order while the next ones are worked on; of these only a stretch is in
 * memory at a time.
 */
final class InStretches {
    private static final int STRETCH = 64;

    private InStretches() {}

    /** An input whose result is being worked out. */
    private record Begun<I, O>(I input, Future<O> result) {}

    /**
     * Works out a result for each input.
     *
     * @param work is called from several threads
     * @param results takes each input and its result, in the order of the inputs and in this thread
     * @throws StoreException if this thread is interrupted; what the work throws is thrown as it is
     */
    static <I, O> void of(Collection<I> inputs, Function<I, O> work, BiConsumer<I, O> results) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Deque<Begun<I, O>> begun = new ArrayDeque<>();
        try {
            Iterator<I> all = inputs.iterator();
            while (all.hasNext() || !begun.isEmpty()) {
                while (all.hasNext() && begun.size() < STRETCH) {
                    I input = all.next();
                    begun.add(new Begun<>(input, workers.submit(() -> work.apply(input))));
                }
                Begun<I, O> first = begun.remove();
                results.accept(first.input(), resultOf(first.result()));
            }
        } finally {
            // Whoever is at work is not interrupted: that would close the files that are read.
            begun.forEach(each -> each.result().cancel(false));
            workers.shutdown();
        }
    }

    private static <O> O resultOf(Future<O> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
