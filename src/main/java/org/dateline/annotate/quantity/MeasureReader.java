package org.dateline.annotate.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.piece.Table;
import org.jspecify.annotations.Nullable;

/** Reads the unit, percent sign or currency after a number, and what a rate is counted by. */
final class MeasureReader {
    private static final int SHORTEST_NOUN = 3;

    private final Units units = new Units();
    private final Currencies currencies;
    private final Cues cues;
    private final Set<String> rates = new HashSet<>();

    MeasureReader(Currencies currencies, Cues cues) {
        this.currencies = currencies;
        this.cues = cues;
        for (List<String> row : Table.rows(MeasureReader.class, "rates.tsv", 1)) {
            rates.add(row.get(0));
        }
    }

    /** The measure after a number; null if it counts things. */
    @Nullable
    Measure after(Pieces pieces, Reading number) {
        Measure measure = bare(pieces, number);
        if (measure != null) {
            return withRate(pieces, measure);
        }
        Measure count = withRate(pieces, new Measure("count", null, number.to(), false));
        return count.per() == null || number.isFraction() ? null : count;
    }

    /** A measure of money whose sign stood before the number. */
    Measure money(Pieces pieces, String code, int at) {
        return withRate(pieces, new Measure(code, null, currencies.afterRepeatedCode(pieces, at), false));
    }

    private @Nullable Measure bare(Pieces pieces, Reading number) {
        int at = number.to();
        if (pieces.isHyphen(at)) {
            return compound(pieces, at + 1);
        }
        boolean spacedHyphen =
                pieces.at(at).text().equals("-") && !pieces.at(at).joined();
        if (spacedHyphen) {
            Phrases.Match<String> unit = units.afterHyphen(pieces, at + 1);
            return unit == null ? null : measure(unit, true);
        }
        if (number.isVague() && pieces.at(at).is("of")) {
            return direct(pieces, at + 1);
        }
        return direct(pieces, at);
    }

    private @Nullable Measure direct(Pieces pieces, int at) {
        Phrases.Match<String> unit = units.from(pieces, at);
        Phrases.Match<String> money = currencies.from(pieces, at);
        if (money != null && (unit == null || money.to() > unit.to())) {
            return measure(money, false);
        }
        return unit == null ? null : measure(unit, false);
    }

    private @Nullable Measure compound(Pieces pieces, int at) {
        Measure known = direct(pieces, at);
        Phrases.Match<String> unit = units.afterHyphen(pieces, at);
        if (unit != null && (known == null || unit.to() >= known.to())) {
            known = measure(unit, true);
        }
        if (known == null) {
            return unknownCompound(pieces, at);
        }
        boolean goesOn = pieces.isHyphen(known.to())
                && (pieces.at(known.to() + 1).is("old")
                        || pieces.at(known.to() + 1).is("long"));
        return new Measure(known.unit(), known.per(), goesOn ? known.to() + 2 : known.to(), true);
    }

    /** "a five-member committee": the noun is the unit. */
    private @Nullable Measure unknownCompound(Pieces pieces, int at) {
        Piece noun = pieces.at(at);
        boolean plain = noun.isWord() && !noun.isCapitalised() && noun.text().length() >= SHORTEST_NOUN;
        boolean participle = noun.lower().endsWith("ed") || noun.lower().endsWith("ly");
        boolean last = !pieces.isHyphen(at + 1);
        return plain && last && !participle && !cues.has("hyphened no unit", noun.lower())
                ? new Measure(noun.lower(), null, at + 1, true)
                : null;
    }

    private static Measure measure(Phrases.Match<String> match, boolean compound) {
        String[] parts = match.meaning().split("/", 2);
        return new Measure(parts[0], parts.length == 2 ? parts[1] : null, match.to(), compound);
    }

    private Measure withRate(Pieces pieces, Measure measure) {
        int at = measure.to();
        if (measure.per() != null) {
            return measure;
        }
        if (pieces.isHyphen(at) && pieces.isHyphen(at + 2)) {
            return rate(pieces, measure, at + 1, at + 3);
        }
        return rate(pieces, measure, at, at + 1);
    }

    private Measure rate(Pieces pieces, Measure measure, int article, int noun) {
        Piece word = pieces.at(article);
        boolean slash = word.is("/") && pieces.at(noun).isWord();
        Phrases.Match<String> unit = units.from(pieces, noun);
        if (word.is("per") || slash) {
            return unit != null
                    ? measure.per(unit.meaning(), unit.to())
                    : measure.per(pieces.at(noun).lower(), noun + 1);
        }
        boolean counted = word.is("a") || word.is("an") || word.is("each") || word.is("every");
        boolean ends = unit != null && !isPointInTime(pieces.at(unit.to()));
        if (counted && unit != null && ends) {
            return measure.per(unit.meaning(), unit.to());
        }
        return counted && rates.contains(pieces.at(noun).lower())
                ? measure.per(pieces.at(noun).lower(), noun + 1)
                : measure;
    }

    private static boolean isPointInTime(Piece next) {
        return next.is("after") || next.is("before") || next.is("later") || next.is("ago") || next.is("earlier");
    }
}
