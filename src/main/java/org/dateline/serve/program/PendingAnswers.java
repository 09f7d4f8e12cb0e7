package org.dateline.serve.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.dateline.serve.page.Rows;

/**
 * Answers that pages show, worked out beside the requests: a page that would have to wait comes without its answer, and finds it when
 * it is asked for again.
 */
final class PendingAnswers implements AutoCloseable {
    private static final int THREADS = 8;
    /** Older answers are forgotten in favour of newer questions. */
    private static final int MOST = 32;

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "pending-answers");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Object, FutureTask<Rows>> pending = new LinkedHashMap<>();
    private final long patience;

    /** @param patience how many milliseconds a page waits for its answer */
    PendingAnswers(long patience) {
        this.patience = patience;
    }

    /**
     * The answer to a question, or nothing if it takes longer.
     *
     * @param key is the same for the same question about the same state of the graph
     * @param asking answers it; what it throws is thrown here
     */
    Optional<Rows> of(Object key, Supplier<Rows> asking) {
        FutureTask<Rows> answer = begun(key, asking);
        try {
            return Optional.of(answer.get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            forget(key, answer);
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized FutureTask<Rows> begun(Object key, Supplier<Rows> asking) {
        FutureTask<Rows> known = pending.get(key);
        if (known != null) {
            return known;
        }
        FutureTask<Rows> begun = new FutureTask<>(asking::get);
        pending.put(key, begun);
        List<Object> oldest = new ArrayList<>(pending.keySet());
        for (Object each : oldest.subList(0, Math.max(0, oldest.size() - MOST))) {
            // Without an interrupt, which would close the files of the database: what has begun ends by itself.
            Optional.ofNullable(pending.remove(each)).ifPresent(task -> task.cancel(false));
        }
        workers.execute(begun);
        return begun;
    }

    private synchronized void forget(Object key, Future<Rows> answer) {
        pending.remove(key, answer);
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
