package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.quantity.NumberWords.Role;
import org.dateline.annotate.quantity.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits with their grouping, decimals, fraction signs and magnitudes. */
final class DigitReader {
    /** The most characters that a number is read from. */
    static final int LONGEST = 24;

    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "8", "16");

    private final NumberWords words;

    DigitReader(NumberWords words) {
        this.words = words;
    }

    @Nullable
    Reading read(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        Word sign = words.word(piece);
        if (sign != null && sign.role() == Role.PART) {
            return new Reading(at, at + 1, Reading.plain(sign.value()), Reading.Kind.DIGITS, BigDecimal.ONE);
        }
        if (piece.is(".") && !piece.joined() && isDecimals(pieces.at(at + 1))) {
            BigDecimal value = new BigDecimal("0." + pieces.at(at + 1).text());
            return scaled(pieces, new Reading(at, at + 2, Reading.plain(value), Reading.Kind.DIGITS, BigDecimal.ONE));
        }
        if (!piece.isDigits()) {
            return null;
        }
        BigDecimal slashed = slashed(pieces, at);
        if (slashed != null) {
            return scaled(pieces, new Reading(at, at + 3, slashed, Reading.Kind.DIGITS, BigDecimal.ONE));
        }
        Reading grouped = DigitGroups.read(pieces, at);
        if (grouped != null) {
            return scaled(pieces, withPart(pieces, grouped));
        }
        BigDecimal value = value(piece.text());
        return value == null
                ? null
                : scaled(pieces, withPart(pieces, new Reading(at, at + 1, value, Reading.Kind.DIGITS, BigDecimal.ONE)));
    }

    /** The value of digits, or null if they are no number: "1.2.3", "007", and "18,00", which may be a slip for two numbers. */
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

    /** Groups of three, or of two before the last as on the Indian subcontinent. */
    private static boolean isGrouped(String whole) {
        String[] groups = whole.split(",", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 2 && groups[i].length() != 3) {
                return false;
            }
        }
        return groups.length == 1 || groups[0].length() <= 3 && groups[groups.length - 1].length() == 3;
    }

    private static boolean isDecimals(Piece piece) {
        return piece.joined()
                && piece.text().length() < LONGEST
                && piece.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "3/4": a part of one whose denominator is one that parts are usually counted in; null for a date or a score. */
    private static @Nullable BigDecimal slashed(Pieces pieces, int at) {
        Piece slash = pieces.at(at + 1);
        Piece below = pieces.at(at + 2);
        boolean form = slash.is("/") && slash.joined() && below.joined() && DENOMINATORS.contains(below.text());
        BigDecimal part = form ? value(pieces.at(at).text()) : null;
        boolean more = pieces.at(at + 3).joined()
                && (pieces.at(at + 3).is("/") || pieces.at(at + 3).isDigits());
        BigDecimal whole = form ? new BigDecimal(below.text()) : BigDecimal.ONE;
        return part == null || more || part.signum() == 0 || part.compareTo(whole) >= 0
                ? null
                : Reading.plain(part.divide(whole, Reading.PART_DIGITS, RoundingMode.HALF_UP));
    }

    /** "2½", "10 1/2". */
    private Reading withPart(Pieces pieces, Reading read) {
        Piece next = pieces.at(read.to());
        Word sign = words.word(next);
        if (sign != null && sign.role() == Role.PART && next.joined()) {
            return read.plus(sign.value(), read.to() + 1);
        }
        boolean whole = read.value().scale() <= 0 && next.isDigits() && !next.joined();
        BigDecimal part = whole ? slashed(pieces, read.to()) : null;
        return part == null ? read : read.plus(part, read.to() + 3);
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
