package org.dateline.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A run of days that words of the text name.
 *
 * @param from the index of the first piece of the words
 * @param to the index after the last
 * @param start the first day
 * @param end the last day, which belongs to it
 */
record Period(int from, int to, LocalDate start, LocalDate end) {
    private static final int YEARS_OF_DECADE = 10;
    private static final int YEARS_OF_CENTURY = 100;

    static Period ofDay(int from, int to, LocalDate day) {
        return new Period(from, to, day, day);
    }

    static Period ofWeek(int from, int to, LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(from, to, monday, monday.plusDays(6));
    }

    /** Saturday and Sunday of the week of a day. */
    static Period ofWeekend(int from, int to, LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(from, to, monday.plusDays(5), monday.plusDays(6));
    }

    static Period ofMonth(int from, int to, YearMonth month) {
        return new Period(from, to, month.atDay(1), month.atEndOfMonth());
    }

    /** Some months from a month on. */
    static Period ofMonths(int from, int to, YearMonth first, int months) {
        return new Period(
                from, to, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    static Period ofYear(int from, int to, int year) {
        return ofMonths(from, to, YearMonth.of(year, 1), 12);
    }

    static Period ofDecade(int from, int to, int year) {
        int first = year - Math.floorMod(year, YEARS_OF_DECADE);
        return new Period(from, to, LocalDate.of(first, 1, 1), LocalDate.of(first + YEARS_OF_DECADE - 1, 12, 31));
    }

    /** The nineteenth century as the years from 1800 to 1899, as most writers mean it. */
    static Period ofCentury(int from, int to, int number) {
        int first = (number - 1) * YEARS_OF_CENTURY;
        return new Period(from, to, LocalDate.of(first, 1, 1), LocalDate.of(first + YEARS_OF_CENTURY - 1, 12, 31));
    }

    Period at(int begin, int after) {
        return new Period(begin, after, start, end);
    }

    /** From its own start to the end of another. */
    Period until(Period other, int begin, int after) {
        return new Period(begin, after, start, other.end);
    }

    boolean isDay() {
        return start.equals(end);
    }

    /** The ISO 8601 day, month, year, or interval of days with both ends in it. */
    String value() {
        if (isDay()) {
            return start.toString();
        }
        YearMonth month = YearMonth.from(start);
        if (start.getDayOfMonth() == 1 && end.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        boolean year = start.getDayOfYear() == 1 && end.equals(LocalDate.of(start.getYear(), 12, 31));
        return year ? "%04d".formatted(start.getYear()) : start + "/" + end;
    }
}
