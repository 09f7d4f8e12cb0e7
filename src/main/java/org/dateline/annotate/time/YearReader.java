package org.dateline.annotate.time;

import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads a year that stands alone, where something beside it shows that it is one. */
final class YearReader {
    private static final int FIRST = 1500;
    private static final int LAST = 2100;
    /** After these even a noun in the singular leaves it a year: "in 2008 trading". */
    private static final Set<String> CLOSE =
            Set.of("in", "since", "by", "until", "during", "the", "late", "early", "mid");

    private final CalendarWords words;

    YearReader(CalendarWords words) {
        this.words = words;
    }

    @Nullable
    DateMatch read(Pieces pieces, int at) {
        if (endsSpan(pieces, at)) {
            return new DateMatch(at, at + 1, 0, 0, 0);
        }
        int year = year(pieces.at(at));
        return year > 0 && standsAlone(pieces, at) && isShown(pieces, at)
                ? new DateMatch(at, at + 1, year, 0, 0)
                : null;
    }

    /** The year of a piece of four digits, or 0. */
    static int year(Piece piece) {
        if (piece.text().length() != 4 || !piece.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(piece.text());
        return year >= FIRST && year <= LAST ? year : 0;
    }

    /** The short year in "1950-53". */
    private static boolean endsSpan(Pieces pieces, int at) {
        boolean two = pieces.at(at).isDigits() && pieces.at(at).text().length() <= 2;
        return two
                && pieces.at(at - 1).isDash()
                && year(pieces.at(at - 2)) > 0
                && !pieces.at(at - 3).isDash();
    }

    private boolean isShown(Pieces pieces, int at) {
        Piece before = pieces.at(at - 1);
        if (before.is("(") || before.isDash() && year(pieces.at(at - 2)) > 0) {
            return true;
        }
        boolean dashed = pieces.at(at + 1).isDash() && (year(pieces.at(at + 2)) > 0 || endsSpan(pieces, at + 2));
        return dashed || words.isCue("year", before.lower()) && !countsSomething(pieces, at);
    }

    /** Something may be counted by it: "after 1500 troops", "from 2000 metres". */
    private static boolean countsSomething(Pieces pieces, int at) {
        Piece next = pieces.at(at + 1);
        boolean loose = !CLOSE.contains(pieces.at(at - 1).lower()) && next.tag().equals("NOUN");
        boolean noun = loose || next.isPluralNoun() || next.is("percent") || next.is("%") || next.is("per");
        return noun && !pieces.at(at - 1).is("the");
    }

    private static boolean standsAlone(Pieces pieces, int at) {
        Piece before = pieces.at(at - 1);
        Piece next = pieces.at(at + 1);
        boolean openLeft =
                !pieces.at(at).joined() || before.is("(") || before.isDash() || before.is("“") || before.is("\"");
        boolean possessive = next.is("'s") || next.is("’s");
        boolean openRight =
                !next.joined() || !(next.isWord() || next.is("%") || next.is("/") || next.isDigits() || next.is(":"));
        return openLeft && openRight && !(possessive && pieces.at(at).text().endsWith("0"));
    }
}
