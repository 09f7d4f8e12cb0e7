package org.dateline.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.annotate.piece.Phrases.Match;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves and seasons of a year, decades and centuries: "Q3 2016", "summer 2016", "the 1970s", "the 19th century". */
final class EraReader {
    private static final int MONTHS_OF_HALF = 6;

    private final PeriodWords words;

    EraReader(PeriodWords words) {
        this.words = words;
    }

    /** What begins with a piece and needs no day to count from, or null. */
    @Nullable
    Period read(Pieces pieces, int at) {
        Period quarter = quarter(pieces, at, null);
        quarter = quarter != null ? quarter : quarterOfYear(pieces, at);
        Period season = quarter != null ? quarter : season(pieces, at);
        Period decade = season != null ? season : decade(pieces, at);
        return decade != null ? decade : century(pieces, at);
    }

    /** "the third quarter of 2016". */
    private @Nullable Period quarterOfYear(Pieces pieces, int at) {
        Match<String> ordinal = words.ordinal(pieces, pieces.at(at).is("the") ? at + 1 : at);
        if (ordinal == null || !pieces.at(ordinal.to()).is("quarter")) {
            return null;
        }
        int link = ordinal.to() + 1;
        int digits = pieces.at(link).is("of") || pieces.at(link).is("in") ? link + 1 : link;
        int year = YearReader.year(pieces.at(digits));
        int place = Integer.parseInt(ordinal.meaning());
        return year == 0 ? null : Stretches.ofQuarter(at, digits + 1, year, place < 0 ? 4 : place);
    }

    /** "the summer of 2016", "spring 2016", "the winter and spring of 2016". */
    @Nullable
    Period season(Pieces pieces, int at) {
        Seasons seasons = seasons(pieces, pieces.at(at).is("the") ? at + 1 : at);
        if (seasons == null) {
            return null;
        }
        Piece link = pieces.at(seasons.to());
        int digits = link.is("of") || link.is(",") ? seasons.to() + 1 : seasons.to();
        int year = YearReader.year(pieces.at(digits));
        return year == 0
                ? null
                : seasons.until(digits + 1)
                        .from(YearMonth.of(year, seasons.lastMonth()).minusMonths(seasons.beforeLast()), at);
    }

    /** The seasons that begin with a piece, each the next of the one before it: "winter and spring". */
    @Nullable
    Seasons seasons(Pieces pieces, int at) {
        Match<String> first = words.from("season", pieces, at);
        if (first == null) {
            return null;
        }
        Seasons seasons = new Seasons(Integer.parseInt(first.meaning()), 1, first.to());
        while (seasons.number() < Seasons.OF_YEAR) {
            Piece link = pieces.at(seasons.to());
            Match<String> next = link.is("and") ? words.from("season", pieces, seasons.to() + 1) : null;
            if (next == null || Integer.parseInt(next.meaning()) != seasons.nextMonth()) {
                return seasons;
            }
            seasons = new Seasons(seasons.month(), seasons.number() + 1, next.to());
        }
        return seasons;
    }

    /** "Q3 2016", "2016 Q3", "H1 2016", "Q2". */
    @Nullable
    Period quarter(Pieces pieces, int at, @Nullable LocalDate today) {
        Piece first = pieces.at(at);
        int year = YearReader.year(first);
        Piece code = year > 0 ? pieces.at(at + 1) : first;
        if (!isCode(code.text())) {
            return null;
        }
        int number = code.text().charAt(1) - '0';
        int end = year > 0 ? at + 2 : at + 1;
        if (year == 0) {
            year = YearReader.year(pieces.at(end));
            end = year > 0 ? end + 1 : end;
        }
        if (year == 0 && today != null && !isHalf(code.text())) {
            year = today.getYear();
            Match<String> which = words.from("which", pieces, end);
            if (which != null && pieces.at(which.to()).is("year")) {
                year += Integer.parseInt(which.meaning());
                end = which.to() + 1;
            }
        }
        if (year == 0) {
            return null;
        }
        boolean half = isHalf(code.text());
        return half
                ? Period.ofMonths(at, end, YearMonth.of(year, (number - 1) * MONTHS_OF_HALF + 1), MONTHS_OF_HALF)
                : Stretches.ofQuarter(at, end, year, number);
    }

    private static boolean isCode(String text) {
        char number = text.length() == 2 ? text.charAt(1) : '0';
        return number > '0' && number <= (isHalf(text) ? '2' : isQuarter(text) ? '4' : '0');
    }

    private static boolean isQuarter(String text) {
        return text.startsWith("Q") || text.startsWith("q");
    }

    private static boolean isHalf(String text) {
        return text.startsWith("H") || text.startsWith("h");
    }

    /** "the 1990s", "the 90s", "the '90s", "the nineties". */
    @Nullable
    Period decade(Pieces pieces, int at) {
        int first = pieces.at(at).is("the") ? at + 1 : at;
        int digits = pieces.at(first).is("'")
                        || pieces.at(first).is("’")
                        || pieces.at(first).is("‘")
                ? first + 1
                : first;
        Piece number = pieces.at(digits);
        Piece plural = pieces.at(digits + 1);
        boolean ending = plural.joined() && (plural.is("s") || plural.is("'s") || plural.is("’s"));
        if (ending && number.text().matches("[12][0-9]{2}0")) {
            return Period.ofDecade(at, digits + 2, Integer.parseInt(number.text()));
        }
        boolean shown = first > at || pieces.at(at - 1).is("in") || digits > first;
        if (ending && shown && number.text().matches("[2-9]0")) {
            return Period.ofDecade(at, digits + 2, 1900 + Integer.parseInt(number.text()));
        }
        boolean hundred = pieces.at(first).is("nineteen") || pieces.at(first).is("eighteen");
        int name = hundred ? first + 1 : first;
        Match<String> decade = words.from("decade", pieces, name);
        if (decade == null
                || first == at && !hundred
                || pieces.at(first - 1).is("his")
                || pieces.at(first - 1).is("her")) {
            return null;
        }
        int century = pieces.at(first).is("eighteen") ? 1800 : 1900;
        return Period.ofDecade(at, decade.to(), century + Integer.parseInt(decade.meaning()));
    }

    /** "the 19th century", "the twenty-first century". */
    @Nullable
    Period century(Pieces pieces, int at) {
        int first = pieces.at(at).is("the") ? at + 1 : at;
        Match<String> ordinal = words.ordinal(pieces, first);
        int noun = ordinal == null ? first : pieces.isHyphen(ordinal.to()) ? ordinal.to() + 1 : ordinal.to();
        boolean century = ordinal != null
                && pieces.at(noun).is("century")
                && !ordinal.meaning().startsWith("-");
        return century ? Period.ofCentury(at, noun + 1, Integer.parseInt(ordinal.meaning())) : null;
    }
}
