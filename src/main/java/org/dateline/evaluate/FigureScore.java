package org.dateline.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores quantities against gold, document by document. A gold figure is found if a quantity overlaps it, each quantity
 * serving one figure; what is right of a quantity is counted over the same found ones. Not safe for several threads.
 */
public final class FigureScore {
    private static final double TOLERANCE = 1e-6;
    private static final int SHORTEST_PLURAL = 4;

    /**
     * A figure that should be found.
     *
     * @param unit {@code count}, {@code percent}, an ISO 4217 code or a singular; a rate as {@code unit/unit}
     */
    public record Expected(
            Span span,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Modifier modifier,
            String unit) {}

    /** What is counted of the figures that were found. */
    public enum Aspect {
        FOUND,
        SPAN,
        VALUE,
        VALUE_AND_UNIT,
        MODIFIER,
        VALUE_AND_MODIFIER
    }

    private final int[] right = new int[Aspect.values().length];
    private int predicted;
    private int expected;

    /** Counts one document, and says for each gold figure what it was matched with. */
    public List<Pair> add(List<Quantity> quantities, List<Expected> gold) {
        List<Quantity> open = new ArrayList<>(quantities);
        List<Pair> pairs = new ArrayList<>();
        for (Expected figure : gold) {
            Quantity hit = open.stream()
                    .filter(quantity -> quantity.span().overlaps(figure.span()))
                    .findFirst()
                    .orElse(null);
            open.remove(hit);
            Pair pair = new Pair(figure, hit);
            pairs.add(pair);
            for (Aspect aspect : Aspect.values()) {
                right[aspect.ordinal()] += pair.isRight(aspect) ? 1 : 0;
            }
        }
        open.forEach(quantity -> pairs.add(new Pair(null, quantity)));
        predicted += quantities.size();
        expected += gold.size();
        return pairs;
    }

    public double precision(Aspect aspect) {
        return predicted == 0 ? 0 : right(aspect) / (double) predicted;
    }

    public double recall(Aspect aspect) {
        return expected == 0 ? 0 : right(aspect) / (double) expected;
    }

    /** The harmonic mean of precision and recall; 0 if both are. */
    public double f1(Aspect aspect) {
        return predicted + expected == 0 ? 0 : 2.0 * right(aspect) / (predicted + expected);
    }

    /** How many gold figures an aspect is right of. */
    public int right(Aspect aspect) {
        return right[aspect.ordinal()];
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Aspect aspect : Aspect.values()) {
            lines.append("%-18s P %.3f R %.3f F1 %.3f (%d/%d/%d)%n"
                    .formatted(
                            aspect.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            precision(aspect),
                            recall(aspect),
                            f1(aspect),
                            right(aspect),
                            predicted,
                            expected));
        }
        return lines.toString();
    }

    /** A gold figure and the quantity that overlaps it; one of them is null where the other has no partner. */
    public record Pair(
            @Nullable Expected expected, @Nullable Quantity found) {

        /** Whether the quantity is right in one respect. */
        public boolean isRight(Aspect aspect) {
            if (expected == null || found == null) {
                return false;
            }
            boolean value = isSameValue(expected, found);
            boolean modifier = expected.modifier() == found.modifier();
            return switch (aspect) {
                case FOUND -> true;
                case SPAN -> expected.span().equals(found.span());
                case VALUE -> value;
                case VALUE_AND_UNIT -> value && isSameUnit(expected.unit(), found);
                case MODIFIER -> modifier;
                case VALUE_AND_MODIFIER -> value && modifier;
            };
        }

        private static boolean isSameValue(Expected expected, Quantity found) {
            return isSame(expected.value(), found.value())
                    || expected.value() == null && isSame(expected.low(), found.low());
        }

        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            double size =
                    Math.max(1, Math.max(one.abs().doubleValue(), other.abs().doubleValue()));
            return one.subtract(other).abs().doubleValue() <= TOLERANCE * size;
        }

        private static boolean isSameUnit(String expected, Quantity found) {
            String rate = found.unit() + "/" + found.per();
            return singular(expected).equals(singular(rate))
                    || singular(expected.split("/")[0]).equals(singular(found.unit()));
        }

        private static String singular(String unit) {
            String lower = unit.toLowerCase(Locale.ROOT);
            return lower.length() >= SHORTEST_PLURAL && lower.endsWith("s")
                    ? lower.substring(0, lower.length() - 1)
                    : lower;
        }
    }
}
