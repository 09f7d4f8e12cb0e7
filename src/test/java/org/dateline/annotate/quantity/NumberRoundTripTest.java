package org.dateline.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.annotate.TaggedText;
import org.dateline.model.Quantity;
import org.dateline.model.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Numbers that ICU writes in the ways of English, read back. A locale whose point groups digits (English as written in Germany)
 * is not among them: "1.250" there cannot be told from one and a quarter.
 */
class NumberRoundTripTest {
    private static final QuantityFinder FINDER = new QuantityFinder();
    private static final int A_STYLE = 60;
    private static final List<String> LOCALES = List.of(
            "en-US",
            "en-GB",
            "en-CA",
            "en-AU",
            "en-NZ",
            "en-IE",
            "en-IN",
            "en-ZA",
            "en-CH",
            "en-SG",
            "en-150-u-nu-latn");

    /** A way to write numbers: which numbers, how, and the unit that must come back. */
    private record Style(
            String name, Function<Random, BigDecimal> draw, Function<BigDecimal, Object> write, String unit) {}

    @TestFactory
    Stream<DynamicTest> a_number_comes_back_however_it_is_written() {
        return styles().stream().map(style -> DynamicTest.dynamicTest(style.name(), () -> readBack(style)));
    }

    private static void readBack(Style style) {
        Random random = new Random(style.name().hashCode());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < A_STYLE; i++) {
            BigDecimal value = style.draw().apply(random);
            String written = style.write().apply(value).toString();
            String noun = style.unit().equals("count") ? " lanterns" : "";
            Text text = Text.of("The harbour counted " + written + noun + " in the morning.");
            List<Quantity> found = TaggedText.sentences(text).stream()
                    .flatMap(sentence -> FINDER.find(text, sentence).stream())
                    .toList();
            boolean right = found.size() == 1
                    && found.get(0).value() != null
                    && found.get(0).value().compareTo(value) == 0
                    && found.get(0).unit().equals(style.unit());
            if (!right) {
                wrong.add(text + " " + value.toPlainString() + " but " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Style> styles() {
        List<Style> styles = new ArrayList<>();
        for (String name : LOCALES) {
            LocalizedNumberFormatter format = NumberFormatter.withLocale(ULocale.forLanguageTag(name));
            styles.add(count(name + " whole", NumberRoundTripTest::whole, format::format));
            styles.add(count(name + " decimals", random -> decimals(random, 2), format::format));
        }
        LocalizedNumberFormatter american = NumberFormatter.withLocale(ULocale.US);
        LocalizedNumberFormatter bare = american.grouping(GroupingStrategy.OFF);
        styles.add(count("without groups", NumberRoundTripTest::whole, bare::format));
        styles.add(count("many decimals", random -> small(random, 5), bare::format));
        LocalizedNumberFormatter shortened =
                american.notation(Notation.compactShort()).precision(Precision.maxSignificantDigits(3));
        styles.add(count("shortened", NumberRoundTripTest::round, shortened::format));
        LocalizedNumberFormatter named =
                american.notation(Notation.compactLong()).precision(Precision.maxSignificantDigits(3));
        styles.add(count("with named magnitude", NumberRoundTripTest::round, named::format));
        for (String rules : List.of("%spellout-cardinal", "%spellout-cardinal-verbose")) {
            RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);
            styles.add(
                    count(rules, NumberRoundTripTest::whole, value -> spelled.format(value.longValueExact(), rules)));
            styles.add(count(
                    rules + " with decimals",
                    random -> decimals(random, 1),
                    value -> spelled.format(value.doubleValue(), rules)));
        }
        for (String code : List.of("USD", "GBP", "EUR", "JPY", "INR", "CHF", "ZAR", "BRL")) {
            styles.add(new Style(
                    code,
                    NumberRoundTripTest::money,
                    american.unit(Currency.getInstance(code)).precision(Precision.fixedFraction(2))::format,
                    code));
        }
        LocalizedNumberFormatter fullNames =
                NumberFormatter.withLocale(ULocale.UK).unitWidth(UnitWidth.FULL_NAME);
        for (String code : List.of("USD", "GBP", "EUR", "SEK")) {
            styles.add(new Style(
                    code + " in full",
                    NumberRoundTripTest::money,
                    fullNames.unit(Currency.getInstance(code))::format,
                    code));
        }
        Map<String, MeasureUnit> units = Map.of(
                "kilometre",
                MeasureUnit.KILOMETER,
                "percent",
                MeasureUnit.PERCENT,
                "tonne",
                MeasureUnit.METRIC_TON,
                "hectare",
                MeasureUnit.HECTARE);
        units.forEach((unit, measure) ->
                styles.add(new Style(unit, random -> small(random, 1), fullNames.unit(measure)::format, unit)));
        return styles;
    }

    private static Style count(String name, Function<Random, BigDecimal> draw, Function<BigDecimal, Object> write) {
        return new Style(name, draw, write, "count");
    }

    /** From two up, of one to ten digits; no year, which nothing but the reader's sense tells from a count. */
    private static BigDecimal whole(Random random) {
        long value = (long) Math.pow(10, 0.4 + random.nextDouble() * 9.6);
        return BigDecimal.valueOf(value >= 1000 && value <= 2100 ? value + 2000 : value);
    }

    /** From a thousand up: a comma before the decimals is read only beside groups, for without them it may be a slip. */
    private static BigDecimal decimals(Random random, int digits) {
        long fraction = 1 + random.nextInt((int) Math.pow(10, digits) - 1);
        long value = 1000 + random.nextInt(90_000);
        return BigDecimal.valueOf(value * (long) Math.pow(10, digits) + fraction, digits);
    }

    /** From next to nothing to a thousand. */
    private static BigDecimal small(Random random, int digits) {
        return BigDecimal.valueOf(1 + random.nextInt(1000 * (int) Math.pow(10, digits) - 1), digits);
    }

    /** Three digits and zeros, from a thousand to hundreds of billions. */
    private static BigDecimal round(Random random) {
        return BigDecimal.valueOf(100 + random.nextInt(900)).scaleByPowerOfTen(1 + random.nextInt(9));
    }

    private static BigDecimal money(Random random) {
        return BigDecimal.valueOf(200 + random.nextInt(100_000_000), 2);
    }
}
