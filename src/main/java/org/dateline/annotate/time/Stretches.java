package org.dateline.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.dateline.annotate.time.PeriodWords.Unit;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the calendar: what a unit, a number of them or a part of one comes to, seen from a day. */
final class Stretches {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_PART = 4;
    private static final int MIDDLE_OF_MONTH = 15;

    private Stretches() {}

    static Period cut(Period whole, String part, int from, LocalDate today) {
        LocalDate start = whole.start();
        LocalDate end = whole.end();
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        if (days > 3000) {
            return cutYears(whole, part, from);
        }
        boolean year = days > 300;
        boolean months = days > 8;
        LocalDate half =
                year ? start.plusMonths(MONTHS_OF_HALF) : months ? start.plusDays(MIDDLE_OF_MONTH) : start.plusDays(3);
        return switch (part) {
            case "early", "half1" -> new Period(from, whole.to(), start, half.minusDays(1));
            case "late", "half2" -> new Period(from, whole.to(), half, end);
            case "begin" ->
                new Period(from, whole.to(), start, (year ? start.plusMonths(MONTHS_OF_PART) : half).minusDays(1));
            case "end" -> new Period(from, whole.to(), year ? start.plusMonths(2 * MONTHS_OF_PART) : half, end);
            case "earlier" ->
                new Period(from, whole.to(), start, today.isBefore(end) && !today.isBefore(start) ? today : end);
            case "later", "rest" ->
                new Period(from, whole.to(), today.isAfter(start) && !today.isAfter(end) ? today : start, end);
            default ->
                year
                        ? new Period(
                                from,
                                whole.to(),
                                start.plusMonths(MONTHS_OF_PART),
                                start.plusMonths(2 * MONTHS_OF_PART).minusDays(1))
                        : new Period(from, whole.to(), start.plusDays(days / 5), end.minusDays(days / 4));
        };
    }

    /** A part of a decade or century. */
    static Period cutYears(Period whole, String part, int from) {
        int years = whole.end().getYear() - whole.start().getYear() + 1;
        int first = switch (part) {
            case "late", "half2" -> years / 2;
            case "end" -> years - years / 3;
            case "mid", "middle" -> years / 3;
            default -> 0;
        };
        int last = switch (part) {
            case "early", "half1" -> years / 2;
            case "begin" -> years / 3;
            case "mid", "middle" -> years - years / 3;
            default -> years;
        };
        LocalDate start = whole.start().plusYears(first);
        return new Period(from, whole.to(), start, whole.start().plusYears(last).minusDays(1));
    }

    static @Nullable Period ofQuarter(int from, int to, int year, int quarter) {
        return quarter < 1 || quarter > 4
                ? null
                : Period.ofMonths(
                        from, to, YearMonth.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1), MONTHS_OF_QUARTER);
    }

    /** A week belongs to the month or year that its Thursday lies in (ISO 8601). */
    static @Nullable Period nthWeek(Period whole, int place, int from) {
        if (place < 0) {
            LocalDate thursday = whole.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
            return Period.ofWeek(from, whole.to(), thursday);
        }
        LocalDate thursday = whole.start()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(place - 1L);
        return thursday.isAfter(whole.end()) ? null : Period.ofWeek(from, whole.to(), thursday);
    }

    static @Nullable Period nthWeekday(Period whole, DayOfWeek weekday, int place, int from) {
        LocalDate day = place < 0
                ? whole.end().with(TemporalAdjusters.previousOrSame(weekday))
                : whole.start().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(place - 1L);
        return day.isAfter(whole.end()) || day.isBefore(whole.start()) ? null : Period.ofDay(from, whole.to(), day);
    }

    static @Nullable Period stretch(Unit unit, int number, boolean ahead, int from, int to, LocalDate today) {
        if (unit == Unit.DECADE || unit == Unit.CENTURY) {
            int years = (unit == Unit.DECADE ? 10 : 100) * number;
            return ahead
                    ? new Period(from, to, today.plusDays(1), today.plusYears(years))
                    : new Period(from, to, today.minusYears(years), today);
        }
        LocalDate other = shifted(unit, ahead ? number : -number, today);
        if (other == null) {
            return null;
        }
        return ahead ? new Period(from, to, today.plusDays(1), other) : new Period(from, to, other, today);
    }

    /** A time so many units away, as exact as the unit: the day, the month for months, the year for years. */
    static @Nullable Period moment(Unit unit, int number, int from, int to, LocalDate today) {
        LocalDate day = shifted(unit, number, today);
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case MONTH, QUARTER -> Period.ofMonth(from, to, YearMonth.from(day));
            case YEAR -> Period.ofYear(from, to, day.getYear());
            case DECADE, CENTURY -> Period.ofYear(from, to, day.getYear());
            default -> Period.ofDay(from, to, day);
        };
    }

    static @Nullable LocalDate shifted(Unit unit, int number, LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(number);
            case WEEK -> day.plusWeeks(number);
            case FORTNIGHT -> day.plusWeeks(2L * number);
            case MONTH -> day.plusMonths(number);
            case QUARTER -> day.plusMonths((long) MONTHS_OF_QUARTER * number);
            case YEAR -> day.plusYears(number);
            case DECADE -> day.plusYears(10L * number);
            case CENTURY -> day.plusYears(100L * number);
            case WEEKEND -> null;
        };
    }

    /** The month of that name last, this or next time. */
    static YearMonth beside(int number, int month, LocalDate today) {
        YearMonth same = YearMonth.of(today.getYear(), month);
        YearMonth now = YearMonth.from(today);
        if (number < 0) {
            return same.isBefore(now) ? same : same.minusYears(1);
        }
        return number > 0 && !same.isAfter(now) ? same.plusYears(1) : same;
    }

    static @Nullable Period step(Unit unit, int number, int from, int to, LocalDate today) {
        return switch (unit) {
            case DAY -> Period.ofDay(from, to, today.plusDays(number));
            case WEEK -> Period.ofWeek(from, to, today.plusWeeks(number));
            case WEEKEND -> Period.ofWeekend(from, to, weekend(number, today));
            case MONTH -> Period.ofMonth(from, to, YearMonth.from(today).plusMonths(number));
            case QUARTER -> {
                LocalDate within = today.plusMonths((long) MONTHS_OF_QUARTER * number);
                yield ofQuarter(from, to, within.getYear(), (within.getMonthValue() + 2) / MONTHS_OF_QUARTER);
            }
            case YEAR -> Period.ofYear(from, to, today.getYear() + number);
            case DECADE -> Period.ofDecade(from, to, today.getYear() + 10 * number);
            case CENTURY -> Period.ofCentury(from, to, today.getYear() / 100 + 1 + number);
            case FORTNIGHT -> null;
        };
    }

    static LocalDate weekend(int number, LocalDate today) {
        return today.plusWeeks(number);
    }

    static Period inWeek(int number, int weekday, int from, int to, LocalDate today) {
        LocalDate monday = today.plusWeeks(number).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.ofDay(from, to, monday.plusDays(weekday - 1L));
    }

    static LocalDate weekday(int number, int weekday, LocalDate today) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (Integer.signum(number)) {
            case -1 -> today.with(TemporalAdjusters.previous(day));
            case 0 ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
            default ->
                today.plusWeeks(1)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(weekday - 1L);
        };
    }
}
