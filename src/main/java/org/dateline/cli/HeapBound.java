package org.dateline.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the memory of the process near what is in use, while long work goes on. By itself Java lets its heap grow to a quarter of
 * the machine's memory before it collects what was in use for a while only, and keeps it. Here, where the process has grown too
 * large, all garbage is collected, after which Java gives back what is far more than it needs.
 *
 * <p>Where the limits of memory are given on Java's own command line, as by {@code -Xmx}, these count alone.
 */
final class HeapBound {
    /** The size that the heap is brought to, in bytes, where that leaves room enough beside what is in use. */
    private static final long WANTED = 1_500L << 20;
    /** If the process has more memory than this, in bytes, the heap is made smaller. */
    private static final long MOST = 1_900L << 20;
    /** How much more than what is in use after a collection it may have, where much is in use. */
    private static final long ROOM = 800L << 20;

    /** How much larger it may grow before work has gone on for a while after the last collection. */
    private static final long SLACK = 500L << 20;

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    /** The least and the most of the heap that may be free after a collection of all garbage, in percent. */
    private static final int LEAST_FREE = 30;

    private static final int MOST_FREE = 70;
    private static final long MILLISECONDS = 250;
    /** After a collection, work goes on for at least so many times the time that it took, unless the process grows too large. */
    private static final int WORK = 3;

    private long most = MOST;
    private long restUntil = System.nanoTime();

    private HeapBound() {}

    /** Does work, and meanwhile keeps the heap small. */
    static <T> T during(Callable<T> work) throws Exception {
        if (isGiven()) {
            return work.call();
        }
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(HeapBound::daemon);
        try {
            clock.scheduleWithFixedDelay(new HeapBound()::check, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
            return work.call();
        } finally {
            clock.shutdownNow();
        }
    }

    private static boolean isGiven() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.matches("-Xmx.*|-XX:(Max|Soft).*(HeapSize|RAM).*"));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "heap-bound");
        thread.setDaemon(true);
        return thread;
    }

    private void check() {
        long begin = System.nanoTime();
        long bound = begin - restUntil >= 0 ? most : most + SLACK;
        if (resident() > bound) {
            System.gc();
            Runtime heap = Runtime.getRuntime();
            long used = heap.totalMemory() - heap.freeMemory();
            allowFree(used);
            // Not by what the process has now: what Java gives back goes only after a while.
            most = Math.max(MOST, used + ROOM);
            long end = System.nanoTime();
            restUntil = end + WORK * (end - begin);
        }
    }

    /** How much memory the process has, in bytes, with all that belongs to it; where the system does not tell, its heap. */
    private static long resident() {
        try {
            Matcher resident = RESIDENT.matcher(Files.exists(STATUS) ? Files.readString(STATUS) : "");
            if (resident.find()) {
                return Long.parseLong(resident.group(1)) << 10;
            }
        } catch (IOException e) {
            // Then what Java itself tells has to do.
        }
        return Runtime.getRuntime().totalMemory();
    }

    /** Has the next collection of all garbage leave a heap of the wanted size. */
    private static void allowFree(long used) {
        var options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (options != null) {
            long free = Math.min(MOST_FREE, Math.max(LEAST_FREE, 100 - 100 * used / WANTED));
            options.setVMOption("MinHeapFreeRatio", "0");
            options.setVMOption("MaxHeapFreeRatio", Long.toString(free));
            options.setVMOption("MinHeapFreeRatio", Long.toString(Math.min(40, free)));
        }
    }
}
