package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.quantity.NumberWords.Role;
import org.dateline.annotate.quantity.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits with their grouping, decimals, fraction signs and magnitudes. */
final class DigitReader {
    private static final int LONGEST = 24;

    private final NumberWords words;

    DigitReader(NumberWords words) {
        this.words = words;
    }

    @Nullable
    Reading read(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        Word sign = words.word(piece);
        if (sign != null && sign.role() == Role.PART) {
            return new Reading(at, at + 1, part(sign), Reading.Kind.DIGITS, BigDecimal.ONE);
        }
        if (!piece.isDigits()) {
            return null;
        }
        BigDecimal value = value(piece.text());
        return value == null ? null : scaled(pieces, withPart(pieces, grouped(pieces, at, value)));
    }

    /** The value of digits, or null if they are no number: "1.2.3", "007", "1,2". */
    static @Nullable BigDecimal value(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        boolean bad = digits.length() > LONGEST || !isAscii(digits) || decimals.contains(".") || decimals.contains(",");
        if (bad || !isGrouped(whole) || whole.length() > 1 && whole.startsWith("0")) {
            return null;
        }
        return Reading.plain(new BigDecimal(digits.replace(",", "")));
    }

    private static boolean isAscii(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.');
    }

    /** Groups of three, or of two as on the Indian subcontinent; a single digit after a comma is a decimal or a slip. */
    private static boolean isGrouped(String whole) {
        String[] groups = whole.split(",", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 2 && groups[i].length() != 3) {
                return false;
            }
        }
        return groups.length == 1 || groups[0].length() <= 3;
    }

    /** "10 000": a group of zeros after a space. */
    private static Reading grouped(Pieces pieces, int at, BigDecimal value) {
        Reading read = new Reading(at, at + 1, value, Reading.Kind.DIGITS, BigDecimal.ONE);
        boolean zeros =
                pieces.at(at + 1).text().equals("000") && !pieces.at(at + 1).joined();
        return zeros && value.signum() > 0 && pieces.at(at).text().length() <= 3
                ? new Reading(at, at + 2, Reading.plain(value.movePointRight(3)), Reading.Kind.DIGITS, BigDecimal.ONE)
                : read;
    }

    /** "2½", "10 and one-half". */
    private Reading withPart(Pieces pieces, Reading read) {
        Piece next = pieces.at(read.to());
        Word sign = words.word(next);
        boolean follows = sign != null && sign.role() == Role.PART && next.joined();
        return follows ? read.plus(part(sign), read.to() + 1) : read;
    }

    private static BigDecimal part(Word sign) {
        return BigDecimal.ONE.divide(sign.value(), 4, java.math.RoundingMode.HALF_UP);
    }

    private Reading scaled(Pieces pieces, Reading read) {
        Reading scaled = read;
        for (int count = 0; count < 2; count++) {
            int at = pieces.isHyphen(scaled.to()) ? scaled.to() + 1 : scaled.to();
            Word word = words.word(pieces.at(at));
            if (word == null || !(word.multiplies() || isSuffix(pieces, at, word))) {
                return scaled;
            }
            scaled = scaled.times(word.value(), at + 1);
        }
        return scaled;
    }

    private static boolean isSuffix(Pieces pieces, int at, Word word) {
        boolean ends = !pieces.at(at + 1).joined() || !pieces.at(at + 1).isDigits();
        return word.role() == Role.SUFFIX && ends && Suffixes.allows(pieces, at);
    }
}
