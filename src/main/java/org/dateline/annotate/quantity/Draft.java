package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import org.dateline.model.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A quantity while it is being read, in pieces.
 *
 * @param from the index of its first piece
 * @param to the index after its last piece
 * @param number the number, or the lower one of a range
 * @param upper the upper number of a range, or null
 * @param measure its unit, or null if it counts things
 * @param modifier how it is meant
 * @param marked whether a modifier stands in the text
 */
record Draft(
        int from,
        int to,
        Reading number,
        @Nullable BigDecimal upper,
        @Nullable Measure measure,
        Modifier modifier,
        boolean marked) {

    String unit() {
        if (measure != null) {
            return measure.unit();
        }
        return number.isFraction() ? "percent" : "count";
    }

    boolean counts() {
        return unit().equals("count");
    }

    /** Neither a unit nor a modifier nor a magnitude shows that it is a figure. */
    boolean isBare() {
        return measure == null && !marked && upper == null && !number.isScaled() && !number.isFraction();
    }

    Draft with(Modifier found, int begin, int end) {
        return new Draft(begin, end, number, upper, measure, found, true);
    }

    Draft with(Measure shared) {
        return new Draft(from, to, number, upper, shared.until(to), modifier, marked);
    }

    @Nullable
    BigDecimal value() {
        return upper != null || number.isVague() ? null : number.value();
    }

    @Nullable
    BigDecimal low() {
        return switch (modifier) {
            case AT_LEAST, MORE_THAN, RANGE, VAGUE -> number.value();
            case EXACT, ABOUT, AT_MOST, LESS_THAN -> null;
        };
    }

    @Nullable
    BigDecimal high() {
        return switch (modifier) {
            case AT_MOST, LESS_THAN -> number.value();
            case RANGE -> upper;
            case EXACT, ABOUT, AT_LEAST, MORE_THAN, VAGUE -> null;
        };
    }
}
