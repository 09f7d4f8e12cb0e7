package org.dateline.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.store.SettleProgress;

/** Shows how the settling of a store is getting on, step by step. */
final class SettleLines implements SettleProgress {
    private final PrintWriter err;
    private final Map<Step, Progress> steps = new EnumMap<>(Step.class);

    SettleLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void done(Step step, int more, int all) {
        steps.computeIfAbsent(step, this::begin).step(more, all);
    }

    private Progress begin(Step step) {
        finish();
        return switch (step) {
            case NAMES -> new Progress(err, "Identified", "name");
            case DOCUMENTS -> new Progress(err, "Written", "article");
            case INDEXES -> new Progress(err, "Written", "index table");
        };
    }

    /** Clears the line on a terminal. */
    void finish() {
        steps.values().forEach(Progress::finish);
    }
}
