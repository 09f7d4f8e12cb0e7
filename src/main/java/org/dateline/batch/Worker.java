package org.dateline.batch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.model.Document;
import org.dateline.source.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Works on documents one at a time, on a thread of its own, so that one that cannot be worked on costs itself alone: the work on
 * it may throw, overflow the stack, want more memory than there is, or take too long. After such a document the work goes on
 * with a new thread and a new extractor, since the old one may be in disorder. Work that does not heed its interruption keeps a
 * processor until it ends by itself, but does not keep the program from ending.
 *
 * @param <T> what is made of a document
 */
public final class Worker<T> implements AutoCloseable {
    private static final long STACK = 4L << 20;
    /** The memory of this process: documents share it, or one has it for itself. */
    private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Supplier<Function<Document, T>> work;
    private final Patience patience;
    private @Nullable Labour<T> labour;

    /**
     * @param work makes what does the work; it is used on one thread
     * @param patience how long the work on a document may take
     */
    public Worker(Supplier<Function<Document, T>> work, Patience patience) {
        this.work = work;
        this.patience = patience;
    }

    /**
     * Works on a document. If there is not the memory for it, that is tried again while no other document of this process is
     * worked on, since another may have taken what it wanted.
     *
     * @throws IllegalStateException if not the document is at fault, but the program
     * @throws InterruptedException if the caller is interrupted, as when it is no longer wanted
     */
    public Outcome<T> apply(Document document) throws InterruptedException {
        try {
            return tried(document, MEMORY.readLock());
        } catch (ExecutionException e) {
            return isShortOfMemory(e) ? alone(document) : failed(document, e.getCause());
        }
    }

    private Outcome<T> alone(Document document) throws InterruptedException {
        try {
            return tried(document, MEMORY.writeLock());
        } catch (ExecutionException e) {
            return failed(document, e.getCause());
        }
    }

    private static boolean isShortOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Works on a document as soon as the share of memory that goes with the lock is free. */
    private Outcome<T> tried(Document document, Lock memory) throws InterruptedException, ExecutionException {
        memory.lockInterruptibly();
        try {
            return tried(document);
        } finally {
            memory.unlock();
        }
    }

    private Outcome<T> tried(Document document) throws InterruptedException, ExecutionException {
        Labour<T> current = labour == null ? new Labour<>(work.get()) : labour;
        labour = current;
        FutureTask<T> task = current.submit(document);
        boolean whole = false;
        try {
            T result = await(task, document, current);
            whole = true;
            return new Outcome.Done<>(result);
        } catch (TimeoutException e) {
            return failed(document, "Its extraction was given up, since it took far longer than its length explains.");
        } finally {
            if (!whole) {
                task.cancel(true);
                close();
            }
        }
    }

    /** Waits for as long as the document may take in time of a processor, which is not told for a thread that has ended. */
    private T await(FutureTask<T> task, Document document, Labour<T> current)
            throws InterruptedException, ExecutionException, TimeoutException {
        long most = patience.processor(document).toNanos();
        long end = System.nanoTime() + patience.clock(document).toNanos();
        long before = current.processorTime();
        while (true) {
            try {
                long left = most - (current.processorTime() - before);
                return task.get(Math.max(left, 1), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (current.processorTime() - before >= most || System.nanoTime() >= end) {
                    throw e;
                }
            }
        }
    }

    private static <T> Outcome<T> failed(Document document, Throwable fault) {
        if (fault instanceof LinkageError) {
            throw new IllegalStateException("The program is not whole: " + fault, fault);
        }
        return failed(document, "Its extraction failed: " + reason(fault));
    }

    private static <T> Outcome<T> failed(Document document, String what) {
        return new Outcome.Failed<>(new BadInput(BadInput.Code.NOT_EXTRACTED, document.source(), what));
    }

    /** The fault, and where in this program it came up. */
    private static String reason(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.dateline.")) {
                return fault + " at " + frame;
            }
        }
        return fault.toString();
    }

    /** Lets the thread end. */
    @Override
    public void close() {
        if (labour != null) {
            labour.end();
            labour = null;
        }
    }

    /** A thread with what works on it. */
    private static final class Labour<T> implements Runnable {
        private final LinkedBlockingQueue<FutureTask<T>> tasks = new LinkedBlockingQueue<>();
        private final Function<Document, T> work;
        private final Thread thread;

        Labour(Function<Document, T> work) {
            this.work = work;
            this.thread = new Thread(null, this, "dateline-worker", STACK);
            thread.setDaemon(true);
            thread.start();
        }

        FutureTask<T> submit(Document document) {
            FutureTask<T> task = new FutureTask<>(() -> work.apply(document));
            tasks.add(task);
            return task;
        }

        /** Time of a processor so far, in nanoseconds; where it is not told, that of the clock. */
        long processorTime() {
            long time = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : -1;
            return time < 0 ? System.nanoTime() : time;
        }

        void end() {
            thread.interrupt();
        }

        @Override
        public void run() {
            try {
                while (true) {
                    tasks.take().run();
                }
            } catch (InterruptedException e) {
                // It is no longer wanted.
            }
        }
    }
}
