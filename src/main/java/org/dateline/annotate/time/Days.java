package org.dateline.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Resolves the dates of the calendar and the words for days: "June 3", "on Tuesday", "yesterday", "the 27th". */
final class Days {
    /** An unmarked month or day further back than this may as well be the coming one. */
    private static final int CLEARLY_PAST_MONTHS = 6;

    private final CalendarWords words;
    private final DateReader dates;
    private final Direction direction;

    Days(CalendarWords words) {
        this.words = words;
        this.dates = new DateReader(words);
        this.direction = new Direction(words);
    }

    /** What the pieces from an index on name as a date of the calendar, as it is written; null if they name none. */
    @Nullable
    DateMatch written(Pieces pieces, int at) {
        return dates.read(pieces, at);
    }

    /**
     * A date of the calendar that begins with a piece, in the year that it gives or that fits; null if there is none or it
     * stays open.
     *
     * @param today the day that the text counts from, or null if that is not known
     */
    @Nullable
    Period date(Pieces pieces, int at, @Nullable LocalDate today) {
        DateMatch date = dates.read(pieces, at);
        if (date == null) {
            return null;
        }
        if (date.isComplete()) {
            return period(date);
        }
        return today == null || date.month() == 0 ? null : inYear(pieces, date, today);
    }

    private static @Nullable Period period(DateMatch date) {
        try {
            if (date.month() == 0) {
                return Period.ofYear(date.from(), date.to(), date.year());
            }
            return date.day() == 0
                    ? Period.ofMonth(date.from(), date.to(), YearMonth.of(date.year(), date.month()))
                    : Period.ofDay(date.from(), date.to(), LocalDate.of(date.year(), date.month(), date.day()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date without its year, in the year that fits the day that the text counts from. */
    private @Nullable Period inYear(Pieces pieces, DateMatch date, LocalDate today) {
        int year = today.getYear();
        YearMonth month = YearMonth.of(year, date.month());
        boolean later = date.day() == 0
                ? month.isAfter(YearMonth.from(today))
                : month.atDay(Math.min(date.day(), month.lengthOfMonth())).isAfter(today);
        return switch (direction.of(pieces, date.from())) {
            case FUTURE -> period(later ? date.inYear(year) : date.inYear(year + 1));
            case PAST -> period(date.inYear(later ? year - 1 : year));
            case UNKNOWN -> near(date.inYear(later ? year - 1 : year), today);
        };
    }

    private static @Nullable Period near(DateMatch date, LocalDate today) {
        LocalDate day = LocalDate.of(date.year(), date.month(), 1);
        boolean far = date.day() == 0 && Math.abs(ChronoUnit.MONTHS.between(day, today)) > CLEARLY_PAST_MONTHS;
        return far ? null : period(date);
    }

    /** "today", "yesterday", "tomorrow" and what means the same. */
    @Nullable
    Period day(Pieces pieces, int at, LocalDate today) {
        String first = pieces.at(at).lower();
        String two = first + " " + pieces.at(at + 1).lower();
        LocalDate day = named(two, today);
        if (day != null) {
            return Period.ofDay(at, at + 2, day);
        }
        day = named(first, today);
        return day == null ? null : Period.ofDay(at, at + 1, day);
    }

    private @Nullable LocalDate named(String phrase, LocalDate today) {
        if (words.isCue("today", phrase)) {
            return today;
        }
        if (words.isCue("yesterday", phrase)) {
            return today.minusDays(1);
        }
        return words.isCue("tomorrow", phrase) ? today.plusDays(1) : null;
    }

    /** A weekday alone, or with its day of the month: "Tuesday", "Friday the 13th". */
    @Nullable
    Period weekday(Pieces pieces, int at, LocalDate today) {
        int number = words.weekday(pieces.at(at));
        if (number == 0) {
            return null;
        }
        if (pieces.at(at + 1).is("the") && DateReader.ordinalDay(pieces, at + 2) > 0) {
            Period day = ofMonth(pieces, at, at + 2, today);
            return day == null ? null : day.at(at, day.to());
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        boolean possessive = pieces.at(at + 1).is("'s") || pieces.at(at + 1).is("’s");
        LocalDate day = !possessive && direction.of(pieces, at) == Direction.Way.FUTURE
                ? today.with(TemporalAdjusters.next(weekday))
                : today.with(TemporalAdjusters.previousOrSame(weekday));
        return Period.ofDay(at, at + 1, day);
    }

    /** "on the 27th": a day of this month or the one beside it. */
    @Nullable
    Period ofMonth(Pieces pieces, int from, int number, LocalDate today) {
        int day = DateReader.ordinalDay(pieces, number);
        if (day == 0) {
            return null;
        }
        YearMonth month = YearMonth.from(today);
        boolean later = day > today.getDayOfMonth();
        boolean future = direction.of(pieces, from) == Direction.Way.FUTURE;
        YearMonth meant = future ? later ? month : month.plusMonths(1) : later ? month.minusMonths(1) : month;
        return day > meant.lengthOfMonth() ? null : Period.ofDay(from, number + 2, meant.atDay(day));
    }
}
