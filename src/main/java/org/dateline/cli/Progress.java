package org.dateline.cli;

import java.io.PrintWriter;

/** Shows how long work is getting on: one line that is written over on a terminal, a plain line every few seconds elsewhere. */
final class Progress {
    private static final long TERMINAL_INTERVAL = 200_000_000L;
    private static final long PLAIN_INTERVAL = 5_000_000_000L;
    /** Before so many seconds have gone by, nothing is said about the time that is left. */
    private static final double SECONDS_TO_JUDGE_BY = 5;

    private final PrintWriter out;
    private final String verb;
    private final String unit;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long shown = started;
    private int width;
    private long done;

    /**
     * @param verb what is done, as a participle
     * @param unit what it is done to, in the singular of a noun whose plural ends in s
     */
    Progress(PrintWriter out, String verb, String unit) {
        this.out = out;
        this.verb = verb;
        this.unit = unit;
        this.terminal = System.console() != null;
    }

    /** Counts one more, of nobody knows how many. */
    void step() {
        step(1, 0);
    }

    /**
     * Counts more.
     *
     * @param all how many there are to do; 0 if that is not known
     */
    void step(int more, long all) {
        done += more;
        long now = System.nanoTime();
        if (now - shown > (terminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL)) {
            shown = now;
            show(line(verb, unit, done, all, seconds()));
        }
    }

    private void show(String line) {
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Clears the line on a terminal, so that what comes next has one of its own. */
    void finish() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }

    /** How far work has got, in words: "Written 1,200 of 2,000 articles, 24 a second, 33 s left". */
    static String line(String verb, String unit, long done, long all, double seconds) {
        double rate = done / Math.max(seconds, 0.001);
        String counted = all > 0 ? "%,d of %,d".formatted(done, all) : "%,d".formatted(done);
        String units = Math.max(done, all) == 1 ? unit : unit + "s";
        boolean foreseeable = all > done && done > 0 && seconds >= SECONDS_TO_JUDGE_BY;
        return "%s %s %s, %s%s"
                .formatted(verb, counted, units, rate(rate), foreseeable ? ", " + left((all - done) / rate) : "");
    }

    /** With two digits that count, by the unit of time in which there are at least one or two. */
    private static String rate(double perSecond) {
        if (perSecond >= 9.95) {
            return "%,.0f a second".formatted(perSecond);
        }
        return perSecond >= 1 ? "%.1f a second".formatted(perSecond) : "%.0f a minute".formatted(60 * perSecond);
    }

    private static String left(double seconds) {
        if (seconds < 99.5) {
            return "%.0f s left".formatted(seconds);
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 100 ? minutes + " min left" : "%d h %d min left".formatted(minutes / 60, minutes % 60);
    }

    long done() {
        return done;
    }

    /** Seconds since the work began. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
