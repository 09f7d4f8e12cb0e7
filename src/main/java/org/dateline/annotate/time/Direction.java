package org.dateline.annotate.time;

import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Tells from the words before a time whether it lies ahead of the day of publication or behind. */
final class Direction {
    enum Way {
        PAST,
        FUTURE,
        UNKNOWN
    }

    private static final int WINDOW = 12;

    private final CalendarWords words;

    Direction(CalendarWords words) {
        this.words = words;
    }

    /** The nearest sign before the piece at an index decides. */
    Way of(Pieces pieces, int at) {
        for (int i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
            Piece piece = pieces.at(i);
            if (words.isCue("future", piece.lower())) {
                return Way.FUTURE;
            }
            if (words.isCue("past", piece.lower()) || isPastVerb(piece) && !isInfinitive(pieces, i)) {
                return Way.PAST;
            }
        }
        return Way.UNKNOWN;
    }

    /** A participle after "be" or "have" says nothing of the past: "will be held". */
    private static boolean isInfinitive(Pieces pieces, int at) {
        return pieces.at(at - 1).is("be")
                || pieces.at(at - 1).is("have")
                || pieces.at(at - 2).is("be");
    }

    private static boolean isPastVerb(Piece piece) {
        boolean past = piece.lower().endsWith("ed") || !piece.lower().equals(piece.lemma()) && isNeitherPresent(piece);
        return piece.tag().equals("VERB") && past;
    }

    private static boolean isNeitherPresent(Piece piece) {
        return !piece.lower().endsWith("s") && !piece.lower().endsWith("ing");
    }
}
