package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.quantity.NumberWords.Role;
import org.dateline.annotate.quantity.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins with a piece, whatever way it is written. */
final class NumberReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words = new NumberWords();
    private final DigitReader digits = new DigitReader(words);
    private final WordReader inWords = new WordReader(words);
    private final FractionReader fractions = new FractionReader(words, inWords, digits);

    @Nullable
    Reading read(Pieces pieces, int at) {
        Reading read = vague(pieces, at);
        read = read != null ? read : fractions.read(pieces, at);
        if (read != null) {
            return read;
        }
        if (isMinus(pieces, at)) {
            Reading part = fractions.read(pieces, at + 1);
            if (part != null) {
                return part.negative(at);
            }
        }
        Reading plain = plain(pieces, at);
        if (plain == null) {
            return null;
        }
        Reading ratio = fractions.ratio(pieces, plain);
        return ratio != null ? ratio : plain;
    }

    /** A number with a value, in digits or words, above or below zero. */
    @Nullable
    Reading plain(Pieces pieces, int at) {
        if (isMinus(pieces, at)) {
            Reading positive = unsigned(pieces, at + 1);
            return positive == null ? null : positive.negative(at);
        }
        return unsigned(pieces, at);
    }

    private @Nullable Reading unsigned(Pieces pieces, int at) {
        Reading read = digits.read(pieces, at);
        read = read != null ? read : inWords.read(pieces, at);
        return read == null ? null : withFraction(pieces, read);
    }

    /** "minus five", "-5", though neither "plus or minus five" nor the dash of "12 -5" or "2-5". */
    private static boolean isMinus(Pieces pieces, int at) {
        Piece sign = pieces.at(at);
        Piece next = pieces.at(at + 1);
        boolean either = pieces.at(at - 1).is("or") && pieces.at(at - 2).is("plus");
        boolean word = (sign.is("minus") || sign.is("negative")) && !sign.joined() && !either;
        boolean dash = (sign.is("-") || sign.is("−")) && !sign.joined() && next.joined();
        return word || dash && !pieces.at(at - 1).isDigits() && (next.isDigits() || next.is("."));
    }

    /** "one and a half million", "3 million and a half", "six and two thirds". */
    private Reading withFraction(Pieces pieces, Reading read) {
        int at = pieces.isHyphen(read.to()) ? read.to() + 1 : read.to();
        if (!pieces.at(at).is("and")) {
            return read;
        }
        at = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        Word parts = words.word(pieces.at(at));
        boolean one = pieces.at(at).is("a") || pieces.at(at).is("an");
        int denominatorAt = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        Word denominator = words.word(pieces.at(denominatorAt));
        boolean counted = one
                || parts != null && parts.role() == Role.UNIT && parts.value().signum() > 0;
        if (!counted || denominator == null || denominator.role() != Role.FRACTION) {
            return read;
        }
        BigDecimal number = one || parts == null ? BigDecimal.ONE : parts.value();
        BigDecimal part = number.divide(denominator.value(), Reading.PART_DIGITS, RoundingMode.HALF_UP);
        int end = denominatorAt + 1;
        Word scale = words.word(pieces.at(end));
        boolean scaled = scale != null && scale.multiplies();
        if (read.scale().compareTo(THOUSAND) >= 0) {
            return read.plus(part.multiply(scaled ? scale.value() : read.scale()), scaled ? end + 1 : end);
        }
        Reading whole = read.plus(part, end);
        return scaled ? whole.times(scale.value(), end + 1) : whole;
    }

    /** "hundreds of thousands", "several dozen", "a few million". */
    private @Nullable Reading vague(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        BigDecimal least = words.leastOf(first);
        if (least != null) {
            return vagueWords(pieces, at, least);
        }
        boolean few = first.is("a") && pieces.at(at + 1).is("few");
        if (!few && !first.is("several") && !first.is("few") && !first.is("many")) {
            return null;
        }
        int next = few ? at + 2 : at + 1;
        BigDecimal product = BigDecimal.valueOf(2);
        int to = next;
        while (to < next + 2 && words.multiplies(pieces.at(to))) {
            product = product.multiply(words.valueOf(pieces.at(to)));
            to++;
        }
        return to == next ? null : new Reading(at, to, Reading.plain(product), Reading.Kind.VAGUE, BigDecimal.TEN);
    }

    private @Nullable Reading vagueWords(Pieces pieces, int at, BigDecimal least) {
        Piece first = pieces.at(at);
        Piece second = pieces.at(at + 2);
        BigDecimal factor = pieces.at(at + 1).is("of") ? words.leastOf(second) : null;
        if (factor != null) {
            BigDecimal scale = factor.divide(BigDecimal.valueOf(2), RoundingMode.UNNECESSARY);
            return new Reading(at, at + 3, Reading.plain(least.multiply(scale)), Reading.Kind.VAGUE, BigDecimal.TEN);
        }
        boolean needsOf = first.is("tens") || first.is("scores");
        return needsOf && !(first.is("scores") && pieces.at(at + 1).is("of"))
                ? null
                : new Reading(at, at + 1, least, Reading.Kind.VAGUE, BigDecimal.TEN);
    }
}
