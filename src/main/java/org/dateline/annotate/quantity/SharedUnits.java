package org.dateline.annotate.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Gives the numbers of a list the unit that only its last one names: "5, 10 and 15 per cent", "from four to six days". */
final class SharedUnits {
    private static final int LONGEST_JOINT = 2;

    private SharedUnits() {}

    static List<Draft> share(Pieces pieces, List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>(drafts);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Measure measure = shared.get(i + 1).measure();
            boolean lacks = shared.get(i).measure() == null && shared.get(i).counts();
            if (measure != null
                    && lacks
                    && areListed(pieces, shared.get(i).to(), shared.get(i + 1).from())) {
                shared.set(i, shared.get(i).with(measure));
            }
        }
        return shared;
    }

    private static boolean areListed(Pieces pieces, int from, int to) {
        for (int at = from; at < to; at++) {
            Piece piece = pieces.at(at);
            if (!(piece.is(",") || piece.is("and") || piece.is("or") || piece.is("to"))) {
                return false;
            }
        }
        boolean apposed = pieces.at(from).is(",") && pieces.at(from + 1).is("or");
        return to > from && to - from <= LONGEST_JOINT && !apposed;
    }
}
