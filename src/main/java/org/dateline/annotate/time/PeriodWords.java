package org.dateline.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.piece.Table;
import org.jspecify.annotations.Nullable;

/** The words that periods are read by, from {@code periods.tsv}. */
final class PeriodWords {
    private static final int MOST_DIGITS = 3;

    private final Map<String, Phrases<String>> kinds = new HashMap<>();

    PeriodWords() {
        for (List<String> row : Table.rows(PeriodWords.class, "periods.tsv", 3)) {
            Phrases<String> phrases = kinds.computeIfAbsent(row.get(0), k -> Phrases.ofAnyCase());
            Table.values(row.get(2)).forEach(form -> phrases.put(form, row.get(1)));
        }
    }

    /** The longest words of a kind that begin with a piece. */
    Phrases.@Nullable Match<String> from(String kind, Pieces pieces, int at) {
        Phrases<String> phrases = kinds.get(kind);
        return phrases == null ? null : phrases.from(pieces, at);
    }

    /** A number of units that begins with a piece, in digits or words. */
    Phrases.@Nullable Match<String> count(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        boolean digits = piece.text().length() <= MOST_DIGITS
                && !piece.text().isEmpty()
                && piece.text().chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? new Phrases.Match<>(piece.text(), at, at + 1) : from("count", pieces, at);
    }

    /** An ordinal that begins with a piece, in words or digits ("21st"). */
    Phrases.@Nullable Match<String> ordinal(Pieces pieces, int at) {
        Phrases.Match<String> words = from("ordinal", pieces, at);
        if (words != null) {
            return words;
        }
        Piece ending = pieces.at(at + 1);
        boolean ordinal = ending.joined() && (ending.is("st") || ending.is("nd") || ending.is("rd") || ending.is("th"));
        boolean digits = ordinal && pieces.at(at).text().matches("[0-9]{1,2}");
        return digits ? new Phrases.Match<>(pieces.at(at).text(), at, at + 2) : null;
    }

    /** The unit that begins with a piece. */
    Optional<Unit> unit(Pieces pieces, int at) {
        Phrases.Match<String> found = from("unit", pieces, at);
        return found == null
                ? Optional.empty()
                : Optional.of(Unit.valueOf(found.meaning().toUpperCase(java.util.Locale.ROOT)));
    }

    /** A stretch of the calendar. */
    enum Unit {
        DAY,
        WEEK,
        FORTNIGHT,
        WEEKEND,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
    }
}
