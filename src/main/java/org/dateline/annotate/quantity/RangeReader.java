package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.model.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads "10 to 12 per cent", "40–50", "between 5,000 and 6,000", "two or three", "$30-40 million". */
final class RangeReader {
    private static final BigDecimal WIDEST_ALTERNATIVE = BigDecimal.valueOf(2);

    private final NumberReader numbers;
    private final Currencies currencies;
    private final MeasureReader measures;

    RangeReader(NumberReader numbers, Currencies currencies, MeasureReader measures) {
        this.numbers = numbers;
        this.currencies = currencies;
        this.measures = measures;
    }

    /** The range that a draft begins, or null if nothing follows that makes one. */
    @Nullable
    Draft read(Pieces pieces, Draft lower) {
        if (lower.number().isVague() || !joins(pieces, lower)) {
            return null;
        }
        int at = lower.to() + 1;
        at = CurrencySigns.isSign(pieces.at(at)) ? at + 1 : at;
        Reading upper = numbers.plain(pieces, at);
        if (upper == null) {
            return null;
        }
        Phrases.Match<String> sign = currencies.before(pieces, upper);
        Measure unit =
                sign == null ? measures.after(pieces, upper) : measures.money(pieces, sign.meaning(), upper.to());
        return range(pieces, lower, upper, unit);
    }

    private @Nullable Draft range(Pieces pieces, Draft lower, Reading upper, @Nullable Measure unit) {
        Measure own = lower.measure();
        boolean unlike = own != null && unit != null && !own.unit().equals(unit.unit());
        Reading low = scaledLike(lower.number(), upper);
        boolean money =
                own != null && unit == null && lower.from() < lower.number().from();
        if (unlike || own != null && unit == null && !money || low.value().compareTo(upper.value()) >= 0) {
            return null;
        }
        if (pieces.at(lower.to()).is("or")
                && low.value().multiply(WIDEST_ALTERNATIVE).compareTo(upper.value()) < 0) {
            return null;
        }
        Measure shared = money && own != null ? measures.money(pieces, own.unit(), upper.to()) : unit;
        int to = shared == null ? upper.to() : shared.to();
        int from = pieces.at(lower.from() - 1).is("between") ? lower.from() - 1 : lower.from();
        return new Draft(from, to, low, upper.value(), shared, Modifier.RANGE, false);
    }

    private static boolean joins(Pieces pieces, Draft lower) {
        Piece joint = pieces.at(lower.to());
        Piece before = pieces.at(lower.from() - 1);
        if (joint.is("and")) {
            return before.is("between");
        }
        if (joint.is("to")) {
            return !before.is("from") || pieces.at(lower.from() - 2).lower().startsWith("rang");
        }
        boolean alike = joint.joined() == pieces.at(lower.to() + 1).joined();
        boolean dash =
                joint.isDash() && alike && (joint.joined() || lower.number().from() + 1 == lower.to());
        return joint.is("or") && !lower.number().isScaled()
                || dash
                || joint.is("through")
                || joint.is("~") && joint.joined();
    }

    /** "5 to 10 million": the magnitude holds for both. */
    private static Reading scaledLike(Reading low, Reading upper) {
        if (low.isScaled() || !upper.isScaled()) {
            return low;
        }
        BigDecimal unscaled = upper.value().divide(upper.scale(), 6, RoundingMode.HALF_UP);
        return low.value().compareTo(unscaled) < 0 ? low.times(upper.scale(), low.to()) : low;
    }
}
