package org.dateline.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.evaluate.RecognizerCase.Expected;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Judges quantities by the specifications of Recognizers-Text. A case is right if each thing expected is found with its value
 * (or bounds) and unit, and nothing else of the kind is. Fractions may be told as percentages.
 */
public enum RecognizerFigures {
    NUMBERS("Number/NumberModel"),
    RANGES("Number/NumberRangeModel"),
    PERCENTAGES("Number/PercentModel"),
    CURRENCIES("NumberWithUnit/CurrencyModel"),
    DIMENSIONS("NumberWithUnit/DimensionModel"),
    TEMPERATURES("NumberWithUnit/TemperatureModel"),
    AGES("NumberWithUnit/AgeModel");

    private static final double TOLERANCE = 1e-6;
    /** Shares are told in percent with two decimals. */
    private static final double SHARE_TOLERANCE = 1e-3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^,]*),([^,]*)([\\])])");
    /** Units that the specification of dimensions leaves to others. */
    private static final Set<String> OTHER_UNITS = Set.of(
            "degree",
            "degree Celsius",
            "degree Fahrenheit",
            "point",
            "times",
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "fortnight",
            "month",
            "quarter",
            "year",
            "decade",
            "century");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("meter", "metre"),
            Map.entry("liter", "litre"),
            Map.entry("metric ton", "tonne"),
            Map.entry("pence", "penny"),
            Map.entry("c", "degree Celsius"),
            Map.entry("f", "degree Fahrenheit"));

    private final String file;

    RecognizerFigures(String file) {
        this.file = file;
    }

    /** The file of the specification, without its ending. */
    public String file() {
        return file;
    }

    /** Whether what was found in a case's text is what it expects; spans are in UTF-16 units. */
    public boolean isRight(RecognizerCase asked, List<Quantity> found) {
        boolean all = asked.expected().stream()
                .allMatch(e ->
                        e.values().size() < 2 || isOpen(e) || found.stream().anyMatch(q -> fits(e, q)));
        boolean none = found.stream()
                .filter(this::isOfKind)
                .allMatch(q -> asked.expected().stream().anyMatch(e -> e.span().overlaps(q.span())));
        return all && none;
    }

    /** Whether a unit without a number is expected, which is no figure. */
    private boolean isOpen(Expected expected) {
        String value = expected.value("value");
        return this != RANGES && (value.isEmpty() || value.equals("null"));
    }

    private boolean isOfKind(Quantity quantity) {
        String unit = quantity.unit();
        boolean money = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
        return switch (this) {
            case NUMBERS -> unit.equals("count") && quantity.value() != null;
            case RANGES ->
                quantity.modifier() != Modifier.EXACT
                        && quantity.modifier() != Modifier.ABOUT
                        && quantity.modifier() != Modifier.VAGUE;
            case PERCENTAGES -> unit.equals("percent");
            case CURRENCIES -> money;
            case TEMPERATURES -> unit.startsWith("degree ");
            case DIMENSIONS ->
                !unit.equals("count") && !unit.equals("percent") && !money && !OTHER_UNITS.contains(unit);
            case AGES -> false;
        };
    }

    private boolean fits(Expected expected, Quantity quantity) {
        if (!expected.span().overlaps(quantity.span())) {
            return false;
        }
        return this == RANGES
                ? isRange(expected.value("value"), quantity)
                : isValue(expected.value("value"), quantity) && isUnit(expected, quantity);
    }

    private boolean isValue(String expected, Quantity quantity) {
        String number = expected.replace("%", "");
        if (number.isEmpty()) {
            return false;
        }
        return Stream.of(quantity.value(), quantity.low(), quantity.high())
                .filter(Objects::nonNull)
                .anyMatch(value -> isValue(new BigDecimal(number), value, quantity));
    }

    private boolean isValue(BigDecimal wanted, BigDecimal value, Quantity quantity) {
        boolean share = this != PERCENTAGES && quantity.unit().equals("percent");
        return isSame(wanted, value) || share && isSame(wanted.multiply(HUNDRED), value, SHARE_TOLERANCE);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return isSame(one, other, TOLERANCE);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other, double tolerance) {
        double size = Math.max(one.abs().doubleValue(), other.abs().doubleValue());
        return one.subtract(other).abs().doubleValue() <= tolerance * size;
    }

    private static boolean isRange(String interval, Quantity quantity) {
        Matcher parts = INTERVAL.matcher(interval);
        if (!parts.matches()) {
            return false;
        }
        boolean share = quantity.unit().equals("percent");
        boolean low = isBound(parts.group(2), quantity.low(), share);
        boolean high = isBound(parts.group(3), quantity.high(), share);
        boolean strict = switch (quantity.modifier()) {
            case MORE_THAN -> parts.group(1).equals("(");
            case AT_LEAST -> parts.group(1).equals("[");
            case LESS_THAN -> parts.group(4).equals(")");
            case AT_MOST -> parts.group(4).equals("]");
            default -> true;
        };
        return low && high && strict;
    }

    private static boolean isBound(String expected, @Nullable BigDecimal found, boolean share) {
        if (expected.isEmpty() || found == null) {
            return expected.isEmpty() && found == null;
        }
        BigDecimal bound = new BigDecimal(expected);
        return isSame(bound, found) || share && isSame(bound.multiply(HUNDRED), found, SHARE_TOLERANCE);
    }

    private boolean isUnit(Expected expected, Quantity quantity) {
        String iso = expected.value("isoCurrency");
        String unit = expected.value("unit").toLowerCase(Locale.ROOT);
        if (unit.isEmpty()) {
            return true;
        }
        String found = quantity.unit() + (quantity.per() == null ? "" : " per " + quantity.per());
        return switch (this) {
            case CURRENCIES ->
                iso.isEmpty()
                        ? unit.startsWith(quantity.unit().toLowerCase(Locale.ROOT)) || isMoney(quantity.unit())
                        : iso.equals(quantity.unit());
            case AGES ->
                unit.equals("age")
                        ? quantity.unit().equals("year")
                        : quantity.unit().equals(unit);
            case TEMPERATURES -> found.equalsIgnoreCase(UNITS.getOrDefault(unit, unit));
            default ->
                found.equals(british(unit))
                        || quantity.unit().equals(british(unit))
                        || unit.equals("ton") && quantity.unit().equals("tonne");
        };
    }

    private static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    }

    /** The name of a unit as the project spells it. */
    private static String british(String unit) {
        String name = UNITS.getOrDefault(unit, unit);
        return name.replace("meter", "metre").replace("liter", "litre");
    }
}
