package org.dateline.source.draft;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.source.BadInput.Code;

/**
 * Runs a parser with an end to its time. Whatever it throws, be it for want of stack or memory, becomes {@link Unreadable}.
 *
 * <p>A parser that goes on after its time is interrupted and left behind: its thread does not keep the program from ending, but
 * a parser that does not heed the interruption uses a processor until it ends by itself.
 */
public final class TimeLimit {
    /** How long one input may take. */
    public static final Duration USUAL = Duration.ofMillis(4_500);

    private static final long STACK = 4L << 20;
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "dateline-reader", STACK);
        thread.setDaemon(true);
        return thread;
    });

    private TimeLimit() {}

    public static <T> T call(Duration most, Callable<T> parser) throws Unreadable {
        Future<T> result = WORKERS.submit(parser);
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new Unreadable(
                    Code.TIMEOUT, "Reading took longer than " + most.toSeconds() + " seconds and was given up.");
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable(Code.TIMEOUT, "Reading was interrupted.");
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private static Unreadable refusal(Throwable fault) {
        if (fault instanceof Unreadable known) {
            return known;
        }
        if (fault instanceof StackOverflowError) {
            return new Unreadable(Code.TOO_DEEP, "It is nested too deep.");
        }
        if (fault instanceof OutOfMemoryError) {
            return new Unreadable(Code.TOO_LARGE, "It unpacks to more than there is memory for.");
        }
        return new Unreadable(Code.BROKEN, "It is broken: " + Unreadable.reason(fault));
    }
}
