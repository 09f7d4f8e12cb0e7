package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Tells a person's age: "Anna Berg, 42, said", "aged about 17", "at the age of nine", "children under five", "died at 91". */
final class Ages {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private final Cues cues;

    Ages(Cues cues) {
        this.cues = cues;
    }

    boolean isAge(Pieces pieces, Reading number) {
        boolean possible = number.value().compareTo(OLDEST) <= 0 && !number.isVague() && !number.isFraction();
        return possible
                && (isNamed(pieces, number.from())
                        || isListed(pieces, number)
                        || isBetweenCommas(pieces, number)
                        || isOfPerson(pieces, number)
                        || isLimit(pieces, number)
                        || isEnd(pieces, number));
    }

    /** "aged 12, 14 and 17": whether a number comes behind one that is named an age, and counts nothing. */
    private boolean isListed(Pieces pieces, Reading number) {
        int first = number.from();
        while (isLink(pieces.at(first - 1))) {
            int before = isLink(pieces.at(first - 2)) ? first - 3 : first - 2;
            if (!pieces.at(before).tag().equals("NUM")) {
                return false;
            }
            first = before;
        }
        return first < number.from() && isNamed(pieces, first) && !counts(pieces, number);
    }

    private static boolean isLink(Piece piece) {
        return piece.is(",") || piece.is("and") || piece.is("or");
    }

    private boolean isNamed(Pieces pieces, int number) {
        int at = number - 1;
        int last = cues.has("age about", pieces.at(at).lower()) ? at - 1 : at;
        Piece before = pieces.at(last);
        boolean of = before.is("of") && pieces.at(last - 1).is("age");
        return before.is("aged") || before.is("age") || before.is("ages") || of;
    }

    /** "children under five": behind a word for people, and nothing is counted. */
    private boolean isLimit(Pieces pieces, Reading number) {
        return cues.has("age limit", pieces.at(number.from() - 1).lower())
                && cues.has("age people", pieces.at(number.from() - 2).lower())
                && !counts(pieces, number);
    }

    /** "died at 91", "left school at 15". */
    private boolean isEnd(Pieces pieces, Reading number) {
        return pieces.at(number.from() - 1).is("at")
                && cues.has("age at", pieces.at(number.from() - 2).lower())
                && number.value().compareTo(BigDecimal.TEN) > 0
                && !counts(pieces, number);
    }

    private static boolean counts(Pieces pieces, Reading number) {
        Piece next = pieces.at(number.to());
        return Set.of("NOUN", "ADJ", "PROPN", "SYM").contains(next.tag())
                || next.is("of")
                || next.is(":")
                || next.is("%");
    }

    /** "aged between 24 and 51": whether the two numbers of a range are ages. */
    static boolean isRange(Pieces pieces, Reading lower) {
        boolean between = pieces.at(lower.from() - 1).is("between")
                || pieces.at(lower.from() - 1).is("from");
        Piece aged = pieces.at(between ? lower.from() - 2 : lower.from() - 1);
        return aged.is("aged") || aged.is("ages");
    }

    /** "when she was six": nothing is counted, and a pronoun for a person stands before. */
    private boolean isOfPerson(Pieces pieces, Reading number) {
        Piece next = pieces.at(number.to());
        boolean counts = Set.of("NOUN", "ADJ", "PROPN", "VERB").contains(next.tag()) || next.is("of") || next.is("in");
        return cues.has("age before", pieces.at(number.from() - 1).lower())
                && cues.has("age of", pieces.at(number.from() - 2).lower())
                && number.value().compareTo(BigDecimal.ONE) > 0
                && !counts;
    }

    private static boolean isBetweenCommas(Pieces pieces, Reading number) {
        Piece name = pieces.at(number.from() - 2);
        Piece after = pieces.at(number.to());
        boolean ends = after.is(",") || after.is(".") || after.is(";") || after == Piece.NONE;
        return pieces.at(number.from() - 1).is(",")
                && ends
                && name.isCapitalised()
                && name.tag().equals("PROPN")
                && number.value().compareTo(BigDecimal.TEN) > 0
                && number.kind() == Reading.Kind.DIGITS;
    }
}
