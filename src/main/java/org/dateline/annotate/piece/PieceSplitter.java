package org.dateline.annotate.piece;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Cuts one token between digits, letters and marks. A name such as "A320" stays whole. */
final class PieceSplitter {
    /** The length of an ISO 4217 code, which may stand before digits ("EUR5m"). */
    private static final int CODE_LENGTH = 3;
    /** A longer token is no word with a number in it, and stays whole. */
    private static final int LONGEST = 200;

    private final Token token;
    private final int index;
    private final int[] points;

    PieceSplitter(Token token, int index) {
        this.token = token;
        this.index = index;
        this.points = token.text().codePoints().toArray();
    }

    void split(boolean joined, List<Piece> into) {
        if (points.length > LONGEST) {
            into.add(new Piece(token.span(), token.text(), token.tag(), token.lemma(), joined, index));
            return;
        }
        boolean follows = joined;
        for (int at = 0; at < points.length; ) {
            int end = endOfRun(at);
            int begin = token.span().begin();
            String text = new String(points, at, end - at);
            into.add(new Piece(new Span(begin + at, begin + end), text, token.tag(), token.lemma(), follows, index));
            at = end;
            follows = true;
        }
    }

    private int endOfRun(int at) {
        if (Character.isDigit(points[at])) {
            return endOfDigits(at);
        }
        if (isAny(at, "'’") && isLetter(at + 1)) {
            return endOfLetters(at + 1);
        }
        return isLetter(at) ? endOfLetters(at) : at + 1;
    }

    private int endOfDigits(int from) {
        int at = from + 1;
        while (isDigit(at) || (isAny(at, ",.") && isDigit(at + 1))) {
            at++;
        }
        return at;
    }

    private int endOfLetters(int from) {
        int at = from + 1;
        while (isLetter(at) || (isAny(at, "'’") && isLetter(at + 1)) || isDotOfAbbreviation(at)) {
            at++;
        }
        if (isSign(at) && at - from <= 2 && Character.isUpperCase(points[from])) {
            return at + 1;
        }
        return isDigit(at) && !isCode(from, at) ? points.length : at;
    }

    private boolean isDotOfAbbreviation(int at) {
        return isAny(at, ".") && (at + 1 == points.length || isLetter(at + 1));
    }

    private boolean isCode(int from, int to) {
        boolean capitals = to - from == CODE_LENGTH;
        for (int at = from; at < to; at++) {
            capitals &= Character.isUpperCase(points[at]);
        }
        return capitals;
    }

    private boolean isLetter(int at) {
        return at < points.length
                && (Character.isLetter(points[at]) || Character.getType(points[at]) == Character.NON_SPACING_MARK);
    }

    private boolean isDigit(int at) {
        return at < points.length && Character.isDigit(points[at]);
    }

    private boolean isSign(int at) {
        return at < points.length && Character.getType(points[at]) == Character.CURRENCY_SYMBOL;
    }

    private boolean isAny(int at, String marks) {
        return at < points.length && marks.indexOf(points[at]) >= 0;
    }
}
