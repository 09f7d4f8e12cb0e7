package org.dateline.annotate.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it was read after a number.
 *
 * @param unit its name in the graph
 * @param per what a rate is counted by, or null
 * @param to the index after its last piece
 * @param compound whether a hyphen ties it to the number, as in "a 27-year contract"
 */
record Measure(String unit, @Nullable String per, int to, boolean compound) {
    Measure per(String other, int end) {
        return new Measure(unit, other, end, compound);
    }

    Measure until(int end) {
        return new Measure(unit, per, end, compound);
    }
}
