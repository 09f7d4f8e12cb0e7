package org.dateline.cli;

import java.io.PrintWriter;

/** Shows how long work is getting on: one line that is written over on a terminal, a plain line every few seconds elsewhere. */
final class Progress {
    private static final long TERMINAL_INTERVAL = 200_000_000L;
    private static final long PLAIN_INTERVAL = 5_000_000_000L;

    private final PrintWriter out;
    private final String verb;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long shown = started;
    private long done;

    Progress(PrintWriter out, String verb) {
        this.out = out;
        this.verb = verb;
        this.terminal = System.console() != null;
    }

    /** Counts one more document. */
    void step() {
        step(1);
    }

    /** Counts more documents. */
    void step(int documents) {
        done += documents;
        long now = System.nanoTime();
        if (now - shown > (terminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL)) {
            shown = now;
            out.print((terminal ? "\r" : "") + line() + (terminal ? "   " : System.lineSeparator()));
            out.flush();
        }
    }

    /** Clears the line on a terminal, so that what comes next has one of its own. */
    void finish() {
        if (terminal && shown != started) {
            out.print("\r" + " ".repeat(line().length() + 3) + "\r");
            out.flush();
        }
    }

    private String line() {
        double seconds = seconds();
        return "%s %,d articles, %.0f a second".formatted(verb, done, done / Math.max(seconds, 0.001));
    }

    long done() {
        return done;
    }

    /** Seconds since the work began. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
