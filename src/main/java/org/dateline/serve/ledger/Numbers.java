package org.dateline.serve.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers and claims in a reader's words. */
final class Numbers {
    private static final int DECIMALS = 4;
    private static final double TRILLION = 1e12;
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    private Numbers() {}

    /** "1,204.5". */
    static String full(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** "1.2 million": short enough to stand beside an axis. */
    static String brief(double value) {
        double size = Math.abs(value);
        if (size >= TRILLION) {
            return full(round(value / TRILLION)) + " trn";
        }
        if (size >= BILLION) {
            return full(round(value / BILLION)) + " bn";
        }
        return size >= MILLION ? full(round(value / MILLION)) + " m" : full(value);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** "at least 5 (Ministry, 2024-05-06)". */
    static String told(Claim claim) {
        String when = claim.when().text();
        return claim.figure().phrase() + " (" + claim.who() + (when.isEmpty() ? "" : ", " + when) + ")";
    }
}
