package org.dateline.annotate.time;

import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads the dates of the calendar: days, months and years. Stateless. */
public final class DateReader {
    private static final int LONGEST_ISO = 5;
    private static final int LAST_DAY = 31;

    private final CalendarWords words;
    private final YearReader years;

    public DateReader() {
        this(new CalendarWords());
    }

    DateReader(CalendarWords words) {
        this.words = words;
        this.years = new YearReader(words);
    }

    /** The date that begins with the piece at an index, or null. */
    public @Nullable DateMatch read(Pieces pieces, int at) {
        DateMatch found = isoDate(pieces, at);
        found = found != null ? found : afterWeekday(pieces, at);
        found = found != null ? found : monthFirst(pieces, at);
        found = found != null ? found : dayFirst(pieces, at);
        return found != null ? found : years.read(pieces, at);
    }

    private @Nullable DateMatch isoDate(Pieces pieces, int at) {
        int year = YearReader.year(pieces.at(at));
        int month = number(pieces.at(at + 2));
        int day = number(pieces.at(at + 4));
        boolean dashed = pieces.isHyphen(at + 1) && pieces.isHyphen(at + 3);
        return year > 0 && dashed && month <= 12 && month > 0 && day > 0
                ? new DateMatch(at, at + LONGEST_ISO, year, month, day)
                : null;
    }

    private @Nullable DateMatch afterWeekday(Pieces pieces, int at) {
        if (words.weekday(pieces.at(at)) == 0) {
            return null;
        }
        int next = pieces.at(at + 1).is(",") ? at + 2 : at + 1;
        DateMatch rest = monthFirst(pieces, next);
        rest = rest != null ? rest : dayFirst(pieces, next);
        return rest == null || rest.day() == 0
                ? null
                : new DateMatch(at, rest.to(), rest.year(), rest.month(), rest.day());
    }

    /** "April 28, 2003", "April 28", "April 3-5", "April 2003", "in April". */
    private @Nullable DateMatch monthFirst(Pieces pieces, int at) {
        int month = words.month(pieces.at(at));
        if (month == 0) {
            return null;
        }
        int next = pieces.at(at + 1).is(".") ? at + 2 : at + 1;
        int day = day(pieces, next);
        if (day > 0) {
            return withYear(pieces, at, endOfDays(pieces, next), month, day);
        }
        int yearAt = pieces.at(next).is(",") || pieces.at(next).is("of") ? next + 1 : next;
        int year = YearReader.year(pieces.at(yearAt));
        if (year > 0) {
            return new DateMatch(at, yearAt + 1, year, month, 0);
        }
        return words.isCue("month", pieces.at(at - 1).lower()) ? new DateMatch(at, at + 1, 0, month, 0) : null;
    }

    /** "28 April 2003", "28th of April". */
    private @Nullable DateMatch dayFirst(Pieces pieces, int at) {
        int day = day(pieces, at);
        if (day == 0 || pieces.at(at).joined() && pieces.at(at - 1).isDigits()) {
            return null;
        }
        int next = endOfDays(pieces, at);
        next = pieces.at(next).is("of") ? next + 1 : next;
        int month = words.month(pieces.at(next));
        return month == 0 ? null : withYear(pieces, at, next + 1, month, day);
    }

    private DateMatch withYear(Pieces pieces, int from, int to, int month, int day) {
        int yearAt = pieces.at(to).is(",") || pieces.at(to).is("of") ? to + 1 : to;
        int year = YearReader.year(pieces.at(yearAt));
        boolean several = pieces.at(to - 1).isDash();
        return year > 0 && !several
                ? new DateMatch(from, yearAt + 1, year, month, day)
                : new DateMatch(from, to, 0, month, day);
    }

    /** The index after a day or a run of days ("3", "3rd", "3-5", "3 and 4"). */
    private static int endOfDays(Pieces pieces, int at) {
        int end = afterOrdinal(pieces, at);
        boolean run = pieces.isHyphen(end)
                || pieces.at(end).isDash()
                || pieces.at(end).is("and")
                || pieces.at(end).is("to");
        return run && day(pieces, end + 1) > 0 ? afterOrdinal(pieces, end + 1) : end;
    }

    private static int afterOrdinal(Pieces pieces, int at) {
        return isOrdinalEnding(pieces.at(at + 1)) ? at + 2 : at + 1;
    }

    private static int day(Pieces pieces, int at) {
        int day = number(pieces.at(at));
        Piece next = pieces.at(at + 1);
        boolean larger = next.joined() && (next.isWord() && !isOrdinalEnding(next) || next.is(":") || next.is("%"));
        return day >= 1 && day <= LAST_DAY && !larger ? day : 0;
    }

    private static boolean isOrdinalEnding(Piece piece) {
        return piece.joined() && (piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th"));
    }

    private static int number(Piece piece) {
        boolean brief = piece.isDigits() && piece.text().length() <= 2;
        return brief && piece.text().chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(piece.text()) : 0;
    }
}
