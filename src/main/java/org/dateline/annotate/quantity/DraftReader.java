package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.model.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads a number together with its currency, unit, upper bound and modifiers. */
final class DraftReader {
    private static final int ARTICLE_RANGE = 4;

    private final NumberReader numbers = new NumberReader();
    private final Currencies currencies = new Currencies();
    private final MeasureReader measures;
    private final RangeReader ranges;
    private final ModifierReader modifiers;
    private final Ages ages;
    private final Cues cues;

    DraftReader(Cues cues) {
        this.cues = cues;
        modifiers = new ModifierReader(cues);
        ages = new Ages(cues);
        measures = new MeasureReader(currencies, cues);
        ranges = new RangeReader(numbers, currencies, measures);
    }

    /** The draft whose number begins with a piece, or null if none does. */
    @Nullable
    Draft read(Pieces pieces, int at) {
        Draft either = oneOrTwo(pieces, at);
        if (either != null) {
            return modifiers.apply(pieces, either);
        }
        Draft single = article(pieces, at);
        if (single != null) {
            return modifiers.apply(pieces, single);
        }
        Reading number = numbers.read(pieces, at);
        if (number == null) {
            return null;
        }
        Draft plain = plain(pieces, number);
        Draft range = ranges.read(pieces, plain);
        if (range != null && range.measure() == null && Ages.isRange(pieces, number)) {
            Measure years = new Measure("year", null, range.to(), false);
            range = new Draft(range.from(), range.to(), number, range.upper(), years, range.modifier(), range.marked());
        }
        return modifiers.apply(pieces, range != null ? range : plain);
    }

    private Draft plain(Pieces pieces, Reading number) {
        Phrases.Match<String> sign = currencies.before(pieces, number);
        Measure measure = sign == null
                ? ages(pieces, number, weighed(pieces, measures.after(pieces, number)))
                : measures.money(pieces, sign.meaning(), number.to());
        if (number.isFraction() && measure != null && !measure.unit().startsWith("percent")) {
            return plain(pieces, number.ofOne());
        }
        int from = sign == null ? number.from() : sign.from();
        int to = measure == null ? number.to() : measure.to();
        return new Draft(from, to, number, null, measure, number.isVague() ? Modifier.VAGUE : Modifier.EXACT, false);
    }

    /** "the baby weighed five pounds": a weight where the sentence speaks of weights. */
    private @Nullable Measure weighed(Pieces pieces, @Nullable Measure measure) {
        boolean pounds = measure != null
                && measure.unit().equals("GBP")
                && pieces.at(measure.to() - 1).lower().startsWith("pound");
        for (int i = 0; pounds && i < pieces.size(); i++) {
            if (cues.has("weight cue", pieces.at(i).lower())) {
                return new Measure("pound", measure.per(), measure.to(), measure.compound());
            }
        }
        return measure;
    }

    private @Nullable Measure ages(Pieces pieces, Reading number, @Nullable Measure measure) {
        return measure == null && ages.isAge(pieces, number) ? new Measure("year", null, number.to(), false) : measure;
    }

    /** "for an hour", "more than a year", "an hour and a half": an article that stands for one of a measure. */
    private @Nullable Draft article(Pieces pieces, int at) {
        Piece word = pieces.at(at);
        if (!word.is("a") && !word.is("an")) {
            return null;
        }
        Reading one = new Reading(at, at + 1, BigDecimal.ONE, Reading.Kind.WORDS, BigDecimal.ONE);
        Measure unit = measures.after(pieces, one);
        if (unit == null
                || unit.per() != null
                || unit.to() != at + 2
                || pieces.at(unit.to()).tag().equals("NOUN")) {
            return null;
        }
        int and = unit.to();
        int half = pieces.at(and + 1).is("a") ? and + 2 : and + 1;
        if (pieces.at(and).is("and") && pieces.at(half).is("half")) {
            Reading more = one.plus(new BigDecimal("0.5"), half + 1);
            return new Draft(at, half + 1, more, null, unit.until(half + 1), Modifier.EXACT, false);
        }
        Draft plain = new Draft(at, unit.to(), one, null, unit, Modifier.EXACT, false);
        boolean span = cues.has("one of", unit.unit())
                && cues.has("for one", pieces.at(at - 1).lower());
        boolean compared = cues.has("one of", unit.unit())
                && modifiers.apply(pieces, plain).marked();
        return span || compared ? plain : null;
    }

    /** "a day or two". */
    private @Nullable Draft oneOrTwo(Pieces pieces, int at) {
        Piece article = pieces.at(at);
        boolean form = (article.is("a") || article.is("an"))
                && pieces.at(at + 2).is("or")
                && pieces.at(at + 3).is("two");
        Reading two = form ? numbers.plain(pieces, at + 3) : null;
        if (two == null) {
            return null;
        }
        Reading one = new Reading(at, at + 1, BigDecimal.ONE, Reading.Kind.WORDS, BigDecimal.ONE);
        Measure unit = measures.after(pieces, one);
        return unit == null || unit.to() != at + 2
                ? null
                : new Draft(
                        at,
                        at + ARTICLE_RANGE,
                        one,
                        two.value(),
                        unit.until(at + ARTICLE_RANGE),
                        Modifier.RANGE,
                        false);
    }
}
