package org.dateline.store.answer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Ends work of the thread that makes it as soon as that has taken a processor for too long. */
final class ProcessorBound implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_MILLISECONDS = 100;

    private final long worker = Thread.currentThread().getId();
    private final long end;
    private final Runnable cancel;
    private boolean passed;
    private boolean closed;

    /**
     * Begins to look.
     *
     * @param longest time of a processor
     * @param cancel ends the work; it is called again until the work has ended
     */
    ProcessorBound(Duration longest, Runnable cancel) {
        this.end = THREADS.getThreadCpuTime(worker) + longest.toNanos();
        this.cancel = cancel;
        Thread watch = new Thread(this::watch, "processor-bound");
        watch.setDaemon(true);
        watch.start();
    }

    private synchronized void watch() {
        try {
            while (!closed) {
                wait(LOOK_MILLISECONDS);
                if (!closed && THREADS.getThreadCpuTime(worker) > end) {
                    passed = true;
                    cancel.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the work took too long. */
    synchronized boolean isPassed() {
        return passed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
