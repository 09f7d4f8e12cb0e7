package org.dateline.serve.ledger;

import org.dateline.store.index.FigureEntry;

/**
 * The numbers that fit a figure, as the query {@code figures-that-disagree} reads it: "about 100" fits 95 to 105, "at least 100" any
 * number from 100 on.
 *
 * @param least negative infinity if it is open below
 * @param most positive infinity if it is open above
 */
record Bounds(double least, double most) {
    private static final double PLAY = 0.05;

    /** How many times one figure may be the other before they speak of different things. */
    private static final double SAME_THING = 20;

    /** Of a figure without any number the bounds are open on both sides. */
    static Bounds of(FigureEntry figure) {
        double play = figure.modifier().equals("about") ? PLAY : 0;
        return new Bounds(least(figure, play), most(figure, play));
    }

    private static double least(FigureEntry figure, double play) {
        boolean open = figure.modifier().equals("at most") || figure.modifier().equals("less than");
        if (figure.low().isPresent() || open || figure.value().isEmpty()) {
            return figure.low().orElse(Double.NEGATIVE_INFINITY);
        }
        return figure.value().getAsDouble() * (1 - play);
    }

    private static double most(FigureEntry figure, double play) {
        boolean open = figure.modifier().equals("at least") || figure.modifier().equals("more than");
        if (figure.high().isPresent() || open || figure.value().isEmpty()) {
            return figure.high().orElse(Double.POSITIVE_INFINITY);
        }
        return figure.value().getAsDouble() * (1 + play);
    }

    /** The bounds of a change by so much: by "at most" so much, it goes no other way. */
    Bounds change() {
        return isOpenBelow() ? new Bounds(0, most) : this;
    }

    /** The same downwards. */
    Bounds reversed() {
        return new Bounds(-most, -least);
    }

    boolean hasNumber() {
        return isOpenBelow() ? !isOpenAbove() : true;
    }

    boolean isOpenBelow() {
        return Double.isInfinite(least);
    }

    boolean isOpenAbove() {
        return Double.isInfinite(most);
    }

    boolean isExact() {
        return least == most;
    }

    /** The number to show it at: the middle, or the end that is not open. */
    double middle() {
        if (isOpenBelow()) {
            return most;
        }
        return isOpenAbove() ? least : (least + most) / 2;
    }

    /** True if no number fits both, this being the lower, and both are of a size to speak of the same thing. */
    boolean isBelow(Bounds other) {
        return most < other.least && (most <= 0 || other.least <= SAME_THING * most);
    }
}
