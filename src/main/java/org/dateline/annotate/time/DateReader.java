package org.dateline.annotate.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads the dates of the calendar: days, months and years. Stateless. */
public final class DateReader {
    private static final int LONGEST_ISO = 5;
    private static final int LAST_DAY = 31;

    private static final int MONTHS = 12;
    /** Two digits below this are years of this century. */
    private static final int NEXT_CENTURY = 50;

    private static final Pattern IN_DIGITS =
            Pattern.compile("(?<y>(?:1[5-9]|20)\\d\\d)([/.-])(?<m>\\d{1,2})(?:\\2(?<d>\\d{1,2}))?"
                    + "|(?<mm>\\d{1,2})[/-](?<my>(?:1[5-9]|20)\\d\\d)"
                    + "|(?<one>\\d{1,2})([/.-])(?<other>\\d{1,2})\\8(?<year>(?:1[5-9]|20)\\d\\d|(?<=/)\\d\\d)");

    private final CalendarWords words;
    private final PeriodWords periods = new PeriodWords();
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
        found = found != null ? found : inDigits(pieces, at);
        found = found != null ? found : yearFirst(pieces, at);
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

    /** "02/22/2016", "21.04.2016", "2015/08/12", "11/2016", "2016-11": month first where both readings are possible. */
    private @Nullable DateMatch inDigits(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        if (!first.isDigits() || first.joined() && !pieces.at(at - 1).is("(")) {
            return null;
        }
        int to = at;
        StringBuilder text = new StringBuilder();
        while (to == at
                || pieces.at(to).joined()
                        && (pieces.at(to).isDigits()
                                || "/-".contains(pieces.at(to).text()))) {
            text.append(pieces.at(to).text());
            to++;
        }
        boolean ends = pieces.at(to).joined() && pieces.at(to).isWord();
        Matcher date = IN_DIGITS.matcher(text);
        return ends || !date.matches() ? null : inDigits(date, at, to);
    }

    private static @Nullable DateMatch inDigits(Matcher date, int from, int to) {
        if (date.group("y") != null) {
            return valid(
                    from, to, number(date, "y"), number(date, "m"), date.group("d") == null ? 0 : number(date, "d"));
        }
        if (date.group("my") != null) {
            return valid(from, to, number(date, "my"), number(date, "mm"), 0);
        }
        int year = number(date, "year");
        int century = date.group("year").length() == 4 ? 0 : year < NEXT_CENTURY ? 2000 : 1900;
        int one = number(date, "one");
        int other = number(date, "other");
        return one > MONTHS ? valid(from, to, century + year, other, one) : valid(from, to, century + year, one, other);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static @Nullable DateMatch valid(int from, int to, int year, int month, int day) {
        boolean possible = month >= 1 && month <= MONTHS && day >= 0 && day <= LAST_DAY;
        return possible ? new DateMatch(from, to, year, month, day) : null;
    }

    /** "2016 November", "2016, June". */
    private @Nullable DateMatch yearFirst(Pieces pieces, int at) {
        int year = YearReader.year(pieces.at(at));
        int next = pieces.at(at + 1).is(",") ? at + 2 : at + 1;
        int month = year == 0 ? 0 : words.month(pieces.at(next));
        return month == 0 || day(pieces, next + 1) > 0 ? null : new DateMatch(at, next + 1, year, month, 0);
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

    /** "April 28, 2003", "April 28", "April 2003", "in April". */
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
        Phrases.Match<String> ordinal = ordinalInWords(pieces, pieces.at(next).is("the") ? next + 1 : next);
        if (ordinal != null) {
            return withYear(pieces, at, ordinal.to(), month, Integer.parseInt(ordinal.meaning()));
        }
        int yearAt = pieces.at(next).is(",") || pieces.at(next).is("of") ? next + 1 : next;
        int year = YearReader.year(pieces.at(yearAt));
        if (year > 0) {
            return new DateMatch(at, yearAt + 1, year, month, 0);
        }
        boolean second = pieces.at(at - 1).is("and") && words.month(pieces.at(at - 2)) > 0;
        boolean shown = second
                || words.isCue("month", pieces.at(at - 1).lower())
                || words.isClearMonth(pieces.at(at)) && !pieces.at(at + 1).isCapitalised();
        return shown ? new DateMatch(at, at + 1, 0, month, 0) : null;
    }

    private Phrases.@Nullable Match<String> ordinalInWords(Pieces pieces, int at) {
        Phrases.Match<String> ordinal = periods.from("ordinal", pieces, at);
        return ordinal == null || ordinal.meaning().startsWith("-") ? null : ordinal;
    }

    /** "28 April 2003", "28th of April", "second of August". */
    private @Nullable DateMatch dayFirst(Pieces pieces, int at) {
        Phrases.Match<String> ordinal = ordinalInWords(pieces, at);
        if (ordinal != null) {
            int month = pieces.at(ordinal.to()).is("of") ? words.month(pieces.at(ordinal.to() + 1)) : 0;
            return month == 0
                    ? null
                    : withYear(pieces, at, ordinal.to() + 2, month, Integer.parseInt(ordinal.meaning()));
        }
        int day = day(pieces, at);
        if (day == 0 || pieces.at(at).joined() && pieces.at(at - 1).isDigits()) {
            return null;
        }
        int next = endOfDays(pieces, at);
        boolean dot = pieces.at(next).is(".")
                && pieces.at(next).joined()
                && !pieces.at(next + 1).joined();
        next = pieces.at(next).is("of") || dot ? next + 1 : next;
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

    /** The day of a month that stands alone as an ordinal in digits ("27th"), or 0. */
    static int ordinalDay(Pieces pieces, int at) {
        return isOrdinalEnding(pieces.at(at + 1)) ? day(pieces, at) : 0;
    }

    /** The day of a month that a number may be ("4", "4th"), or 0. */
    static int dayOfMonth(Pieces pieces, int at) {
        return day(pieces, at);
    }

    /** The index after a number for a day. */
    static int afterDay(Pieces pieces, int at) {
        return afterOrdinal(pieces, at);
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
