package org.dateline.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What one task reads and one part is made of.
 *
 * @param index from zero, in the order of the input
 * @param pieces in the order of the input
 */
record Split(int index, List<Piece> pieces) implements Serializable {
    Split {
        pieces = List.copyOf(pieces);
    }
}
