package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.quantity.NumberWords.Role;
import org.dateline.annotate.quantity.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads "half a million", "two-thirds", "a quarter of", "one in three", "nine out of 10". */
final class FractionReader {
    private static final int DIGITS = 4;
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(10_000);

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
        int parts = first.is("a") || first.is("an") ? 1 : small(first);
        int next = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        Word denominator = words.word(pieces.at(next));
        if (parts > 0 && denominator != null && denominator.role() == Role.FRACTION) {
            BigDecimal part = BigDecimal.valueOf(parts);
            boolean needsOf = next == at + 1;
            return fraction(pieces, at, next + 1, part, denominator.value(), needsOf);
        }
        return null;
    }

    /** "one in three", "one out of every 200": the two numbers, once the first has been read. */
    @Nullable
    Reading ratio(Pieces pieces, Reading part) {
        boolean outOf =
                pieces.at(part.to()).is("out") && pieces.at(part.to() + 1).is("of");
        boolean in = pieces.at(part.to()).is("in") && part.value().intValue() == 1 && part.kind() == Reading.Kind.WORDS;
        if (!outOf && !in) {
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
        BigDecimal value = part.divide(whole, DIGITS, RoundingMode.HALF_UP);
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
        BigDecimal percent = Reading.percent(part, whole);
        boolean shown = of
                || !needsOf
                || pieces.at(to).is("more")
                || pieces.at(to).is("less")
                || pieces.at(to).is("the");
        return shown && percent != null ? new Reading(from, to, percent, Reading.Kind.FRACTION, BigDecimal.ONE) : null;
    }

    private int small(Piece piece) {
        Word word = words.word(piece);
        return word != null && word.role() == Role.UNIT ? word.value().intValue() : 0;
    }
}
