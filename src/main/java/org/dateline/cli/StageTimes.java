package org.dateline.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.model.Stage;
import org.dateline.model.StageWatch;

/** What the stages take on the thread that uses it: time of a processor, which another's work does not lengthen, and memory. */
final class StageTimes implements StageWatch {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * What work took.
     *
     * @param nanoseconds of a processor
     * @param bytes of memory that were allocated
     */
    record Cost(long nanoseconds, long bytes) {
        static final Cost NONE = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(nanoseconds + other.nanoseconds, bytes + other.bytes);
        }

        private Cost minus(Cost other) {
            return new Cost(nanoseconds - other.nanoseconds, bytes - other.bytes);
        }
    }

    private final Map<Stage, Cost> costs = new EnumMap<>(Stage.class);
    private Cost last = now();

    private static Cost now() {
        return new Cost(
                THREADS.getCurrentThreadCpuTime(),
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }

    /** What went by until now belongs to no stage. */
    void begin() {
        last = now();
    }

    @Override
    public void end(Stage stage) {
        Cost now = now();
        costs.merge(stage, now.minus(last), Cost::plus);
        last = now;
    }

    Map<Stage, Cost> costs() {
        return costs;
    }
}
