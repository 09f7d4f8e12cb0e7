package org.dateline.annotate.quantity;

import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Tells "one" that counts from "one" that stands for a thing or for anybody. */
final class OneAsPronoun {
    private final Cues cues;

    OneAsPronoun(Cues cues) {
        this.cues = cues;
    }

    /** Whether "one", or "the two", counts nothing. */
    boolean isPronoun(Pieces pieces, Draft draft) {
        boolean one = pieces.at(draft.number().from()).is("one")
                && draft.number().to() == draft.number().from() + 1;
        if (one
                && pieces.isHyphen(draft.number().to())
                && cues.has("one joined", pieces.at(draft.number().to() + 1).lower())) {
            return true;
        }
        if (isTwoPointingBack(pieces, draft)) {
            return true;
        }
        if (one && draft.from() == 0 && pieces.words(draft.from(), draft.to()).equalsIgnoreCase("one day")) {
            return true;
        }
        if (!one || draft.measure() != null || draft.upper() != null) {
            return false;
        }
        Piece before = pieces.at(draft.from() - 1);
        Piece next = pieces.at(draft.to());
        if (draft.marked()) {
            return next.is("of");
        }
        boolean noun = next.tag().equals("NOUN")
                || next.tag().equals("ADJ")
                || next.tag().equals("PROPN");
        boolean object = cues.has("one object", before.lower()) && !next.is("of");
        boolean pronoun = cues.has("one before", before.lower()) || before.tag().equals("ADJ");
        return pronoun || !(noun || object) || cues.has("one after", next.lower()) && !object;
    }

    private boolean isTwoPointingBack(Pieces pieces, Draft draft) {
        return draft.isBare()
                && pieces.at(draft.from()).is("two")
                && cues.has("two before", pieces.at(draft.from() - 1).lower());
    }
}
