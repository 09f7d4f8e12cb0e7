package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads digits whose groups of three stand after spaces ("1 414 021", "41 085,25") or apostrophes ("1’414’021"). */
final class DigitGroups {
    private static final Pattern HEAD = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}");
    private static final Pattern WITH_POINT = Pattern.compile("[0-9]{3}\\.[0-9]+");
    /** In English as written in South Africa the decimals follow a comma, and a space parts the groups. */
    private static final Pattern WITH_COMMA = Pattern.compile("[0-9]{3},[0-9]{1,2}");

    private static final String APOSTROPHES = "'’";
    private static final String UNBROKEN_SPACES = "\u00a0\u2009\u202f";

    private DigitGroups() {}

    /** The number that begins with a piece, or null if no groups follow it. */
    static @Nullable Reading read(Pieces pieces, int at) {
        // Behind three digits it is one of a row of numbers.
        boolean row = GROUP.matcher(pieces.at(at - 1).text()).matches();
        if (row || !HEAD.matcher(pieces.at(at).text()).matches()) {
            return null;
        }
        Reading apart = spaced(pieces, at);
        return apart != null ? apart : withApostrophes(pieces, at);
    }

    private static @Nullable Reading spaced(Pieces pieces, int at) {
        StringBuilder digits = new StringBuilder(pieces.at(at).text());
        boolean unbroken = true;
        int to = at + 1;
        while (digits.length() <= DigitReader.LONGEST && isSpacedGroup(pieces, to)) {
            unbroken &= UNBROKEN_SPACES.contains(pieces.before(to));
            digits.append(pieces.at(to).text().replace(',', '.'));
            to++;
            if (digits.indexOf(".") >= 0) {
                break;
            }
        }
        // A single group after a common space may be a number of its own.
        String only = pieces.at(at + 1).text();
        boolean sure = to > at + 2 || unbroken || only.equals("000") || only.contains(",");
        return to > at + 1 && sure ? number(at, to, digits) : null;
    }

    private static boolean isSpacedGroup(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        boolean form = GROUP.matcher(piece.text()).matches()
                || WITH_POINT.matcher(piece.text()).matches()
                || WITH_COMMA.matcher(piece.text()).matches();
        return form && !piece.joined() && !pieces.at(at + 1).is("/");
    }

    private static @Nullable Reading withApostrophes(Pieces pieces, int at) {
        StringBuilder digits = new StringBuilder(pieces.at(at).text());
        int to = at + 1;
        while (digits.length() <= DigitReader.LONGEST && digits.indexOf(".") < 0 && isMarkedGroup(pieces, to)) {
            digits.append(pieces.at(to + 1).text());
            to += 2;
        }
        return to > at + 1 ? number(at, to, digits) : null;
    }

    private static boolean isMarkedGroup(Pieces pieces, int at) {
        Piece mark = pieces.at(at);
        Piece group = pieces.at(at + 1);
        boolean form = GROUP.matcher(group.text()).matches()
                || WITH_POINT.matcher(group.text()).matches();
        return form
                && mark.joined()
                && group.joined()
                && mark.text().length() == 1
                && APOSTROPHES.contains(mark.text());
    }

    private static @Nullable Reading number(int at, int to, CharSequence digits) {
        if (digits.length() > DigitReader.LONGEST) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits.toString());
        return new Reading(at, to, Reading.plain(value), Reading.Kind.DIGITS, BigDecimal.ONE);
    }
}
