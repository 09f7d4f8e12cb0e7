package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was read, without its unit.
 *
 * @param from the index of its first piece
 * @param to the index after its last piece
 * @param value the number; for a vague one the least it can honestly mean
 * @param kind how it was written
 * @param scale the magnitude that is part of it, a million in "3 million", or one
 */
record Reading(int from, int to, BigDecimal value, Kind kind, BigDecimal scale) {
    /** How many decimals the parts of a whole are kept with. */
    static final int PART_DIGITS = 10;

    private static final int PERCENT_DIGITS = 2;

    enum Kind {
        DIGITS,
        WORDS,
        /** A part of a whole: "a third", "one in five". */
        FRACTION,
        /** A number without a value: "dozens". */
        VAGUE
    }

    Reading until(int end) {
        return new Reading(from, end, value, kind, scale);
    }

    Reading times(BigDecimal factor, int end) {
        return new Reading(from, end, plain(value.multiply(factor)), kind, scale.multiply(factor));
    }

    Reading plus(BigDecimal part, int end) {
        return new Reading(from, end, plain(value.add(part)), kind, scale);
    }

    /** The same below zero, with the sign that begins at a piece. */
    Reading negative(int begin) {
        return new Reading(begin, to, value.negate(), kind, scale);
    }

    /** A part in percent as a number, for a part of a measure: "half a mile". */
    Reading ofOne() {
        return new Reading(from, to, plain(value.movePointLeft(2)), Kind.WORDS, scale);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isVague() {
        return kind == Kind.VAGUE;
    }

    boolean isFraction() {
        return kind == Kind.FRACTION;
    }

    /** A number without surplus zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** One number divided by another, in percent with two decimals. */
    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : plain(part.movePointRight(2).divide(whole, PERCENT_DIGITS, RoundingMode.HALF_UP));
    }
}
