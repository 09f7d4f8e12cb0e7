package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.quantity.NumberWords.Role;
import org.dateline.annotate.quantity.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads "half a million", "two-thirds", "a quarter of", "one in three", "nine out of 10". */
final class FractionReader {
    private static final int SMALL_PART_DIGITS = 20;
    private static final BigDecimal SMALLEST_PART = BigDecimal.valueOf(1000);
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(10_000);

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
    /** Before a number that is one of its own. */
    private static final Set<String> PLAIN = Set.of("VERB", "AUX", "NOUN", "PROPN", "NUM");

    private final NumberWords words;
    private final WordReader wordReader;
    private final DigitReader digitReader;

    FractionReader(NumberWords words, WordReader wordReader, DigitReader digitReader) {
        this.words = words;
        this.wordReader = wordReader;
        this.digitReader = digitReader;
    }

    @Nullable
    Reading read(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        if (first.is("half")) {
            return half(pieces, at);
        }
        if (first.is("quarter") && words.isRole(pieces.at(at + 1), Role.SCALE)) {
            return ofScale(pieces, at, at + 2, new BigDecimal("0.25"));
        }
        boolean article = first.is("a") || first.is("an");
        Reading parts = article
                ? new Reading(at, at + 1, BigDecimal.ONE, Reading.Kind.WORDS, BigDecimal.ONE)
                : wordReader.read(pieces, at);
        if (parts == null || parts.value().signum() == 0 || parts.scale().compareTo(SMALLEST_PART) >= 0) {
            return null;
        }
        int next = pieces.isHyphen(parts.to()) || isSpacedHyphen(pieces, parts.to()) ? parts.to() + 1 : parts.to();
        Word denominator = words.word(pieces.at(next));
        if (denominator == null || denominator.role() != Role.FRACTION) {
            return null;
        }
        return fraction(pieces, at, next + 1, parts.value(), denominator.value(), next == parts.to());
    }

    private static boolean isSpacedHyphen(Pieces pieces, int at) {
        return pieces.at(at).text().equals("-") && !pieces.at(at).joined();
    }

    /** "a quarter million", "three quarters billion". */
    private @Nullable Reading ofScale(Pieces pieces, int from, int to, BigDecimal part) {
        Word scale = words.word(pieces.at(to - 1));
        return scale == null
                ? null
                : new Reading(from, to, Reading.plain(part.multiply(scale.value())), Reading.Kind.WORDS, scale.value());
    }

    /** "one in three", "one out of every 200": the two numbers, once the first has been read. */
    @Nullable
    Reading ratio(Pieces pieces, Reading part) {
        boolean outOf =
                pieces.at(part.to()).is("out") && pieces.at(part.to() + 1).is("of");
        boolean in = pieces.at(part.to()).is("in")
                && part.value().compareTo(BigDecimal.ONE) == 0
                && (part.kind() == Reading.Kind.WORDS || isSmallWhole(pieces, part.to() + 1));
        if (!outOf && !in && !isShare(pieces, part)) {
            return null;
        }
        int at = part.to() + (outOf ? 2 : 1);
        at = pieces.at(at).is("every") ? at + 1 : at;
        Reading whole = digitReader.read(pieces, at);
        whole = whole != null ? whole : wordReader.read(pieces, at);
        if (whole == null
                || whole.value().compareTo(part.value()) <= 0
                || whole.value().compareTo(LARGEST_WHOLE) > 0) {
            return null;
        }
        BigDecimal percent = Reading.percent(part.value(), whole.value());
        return percent == null
                ? null
                : new Reading(part.from(), whole.to(), percent, Reading.Kind.FRACTION, BigDecimal.ONE);
    }

    /** "two in three voters agree", though not "killed two in three attacks" or "two in three days". */
    private boolean isShare(Pieces pieces, Reading part) {
        Reading whole = pieces.at(part.to()).is("in") ? wordReader.read(pieces, part.to() + 1) : null;
        boolean small = whole != null
                && part.kind() == Reading.Kind.WORDS
                && whole.value().compareTo(BigDecimal.TEN) <= 0;
        String before = pieces.at(part.from() - 1).tag();
        return small
                && isPlural(pieces.at(whole.to()))
                && !TIMES.contains(pieces.at(whole.to()).lemma())
                && !PLAIN.contains(before);
    }

    /** A plural, be it of a people. */
    private static boolean isPlural(Piece piece) {
        return piece.isPluralNoun()
                || piece.tag().equals("PROPN") && piece.lower().endsWith("s");
    }

    /** "1 in 5", though not "1 in 2020". */
    private boolean isSmallWhole(Pieces pieces, int at) {
        Reading whole = wordReader.read(pieces, at);
        return whole != null || pieces.at(at).isDigits() && pieces.at(at).text().length() <= 3;
    }

    private @Nullable Reading half(Pieces pieces, int at) {
        int article = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        boolean one = pieces.at(article).is("a") || pieces.at(article).is("an");
        Word scale = words.word(pieces.at(one ? article + 1 : article));
        BigDecimal half = new BigDecimal("0.5");
        if (scale != null && scale.multiplies()) {
            int to = (one ? article + 1 : article) + 1;
            return new Reading(at, to, Reading.plain(half.multiply(scale.value())), Reading.Kind.WORDS, scale.value());
        }
        if (one) {
            return new Reading(at, article + 1, half, Reading.Kind.WORDS, BigDecimal.ONE);
        }
        return new Reading(at, at + 1, BigDecimal.valueOf(50), Reading.Kind.FRACTION, BigDecimal.ONE);
    }

    /** A part of a measure ("a quarter of a mile") is a number; a part of anything else is percent. */
    private @Nullable Reading fraction(
            Pieces pieces, int from, int to, BigDecimal part, BigDecimal whole, boolean needsOf) {
        boolean of = pieces.at(to).is("of");
        boolean article = pieces.at(to + 1).is("a") || pieces.at(to + 1).is("an");
        BigDecimal value = part.divide(whole, Reading.PART_DIGITS, RoundingMode.HALF_UP);
        if (!of && words.isRole(pieces.at(to), Role.SCALE)) {
            return ofScale(pieces, from, to + 1, value);
        }
        if (of && article) {
            Word scale = words.word(pieces.at(to + 2));
            return scale != null && scale.multiplies()
                    ? new Reading(
                            from,
                            to + 3,
                            Reading.plain(value.multiply(scale.value())),
                            Reading.Kind.WORDS,
                            scale.value())
                    : new Reading(from, to + 2, Reading.plain(value), Reading.Kind.WORDS, BigDecimal.ONE);
        }
        if (!isShown(pieces, to, part, needsOf)) {
            return null;
        }
        if (part.compareTo(whole) > 0 || whole.compareTo(SMALLEST_PART) >= 0) {
            BigDecimal exact = part.divide(whole, SMALL_PART_DIGITS, RoundingMode.HALF_UP);
            return new Reading(from, to, Reading.plain(exact), Reading.Kind.WORDS, BigDecimal.ONE);
        }
        BigDecimal percent = Reading.percent(part, whole);
        return percent == null ? null : new Reading(from, to, percent, Reading.Kind.FRACTION, BigDecimal.ONE);
    }

    /** Whether the words are a part and no place in an order ("a third [man]") or span of time ("two quarters"). */
    private static boolean isShown(Pieces pieces, int to, BigDecimal part, boolean needsOf) {
        Piece next = pieces.at(to);
        Piece last = pieces.at(to - 1);
        boolean ends = next == Piece.NONE || !next.isWord() && !next.isDigits();
        boolean quarter = last.is("quarter") || last.is("quarters");
        boolean plural = last.lower().endsWith("s") && part.compareTo(BigDecimal.ONE) > 0;
        boolean one = part.compareTo(BigDecimal.ONE) == 0 && ends && !quarter;
        return next.is("of")
                || !needsOf
                || next.is("more")
                || next.is("less")
                || next.is("the")
                || plural && (!quarter || ends)
                || one;
    }
}
