package org.dateline.serve.page;

import java.util.Locale;

/** Numbers as drawings have them. */
public final class Svg {
    private Svg() {}

    /** A length or place in units of the drawing, to a tenth. */
    public static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
