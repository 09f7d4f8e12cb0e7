package org.dateline.serve.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where values stand on an axis.
 *
 * @param least the value at its foot
 * @param most the value at its head
 * @param logarithmic true if equal steps are equal ratios
 */
record Scale(double least, double most, boolean logarithmic) {
    private static final double WIDE = 100;
    private static final int TICKS = 5;
    private static final double ROOM = 0.06;

    /** A scale for values, logarithmic if they are all positive and span more than two orders of magnitude. */
    static Scale of(DoubleStream values) {
        double[] sorted = values.filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new Scale(0, 1, false);
        }
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        if (low > 0 && high / low > WIDE) {
            return new Scale(low / 1.5, high * 1.5, true);
        }
        double foot = low > 0 && low < high / 2 ? 0 : low;
        double span = high > foot ? high - foot : Math.max(1, Math.abs(high));
        return new Scale(foot == 0 ? 0 : foot - ROOM * span, high + ROOM * span, false);
    }

    /** The place of a value, from 0 at the foot to 1 at the head; what lies outside stands at the end. */
    double at(double value) {
        double place = logarithmic
                ? Math.log(Math.max(value, least) / least) / Math.log(most / least)
                : (value - least) / (most - least);
        return Math.max(0, Math.min(1, place));
    }

    /** Round values to write beside the axis. */
    List<Double> ticks() {
        return logarithmic ? powers() : steps();
    }

    private List<Double> powers() {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.ceil(Math.log10(least) - 1e-9);
        for (int power = first; Math.pow(10, power) <= most; power++) {
            ticks.add(Math.pow(10, power));
        }
        return ticks;
    }

    private List<Double> steps() {
        double raw = (most - least) / TICKS;
        double unit = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = unit * (raw / unit > 5 ? 10 : raw / unit > 2 ? 5 : raw / unit > 1 ? 2 : 1);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(least / step) * step; tick <= most; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }
}
