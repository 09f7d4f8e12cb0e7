package org.dateline.spark;

import java.io.Serializable;

/**
 * How much was settled and written.
 *
 * @param parts how many parts there are
 */
record SettledCounts(long documents, long quads, int parts) implements Serializable {
    static final SettledCounts NONE = new SettledCounts(0, 0, 0);

    SettledCounts plus(SettledCounts other) {
        return new SettledCounts(documents + other.documents, quads + other.quads, parts + other.parts);
    }
}
