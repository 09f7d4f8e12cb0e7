package org.dateline.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.time.TimeFinder.Resolved;
import org.jspecify.annotations.Nullable;

/** Resolves what counts from the day of publication: "on Tuesday", "in April", "last year", "yesterday". */
final class RelativeReader {
    /** An unmarked month or day further back than this may as well be the coming one. */
    private static final int CLEARLY_PAST_MONTHS = 6;

    private final CalendarWords words;
    private final Direction direction;

    RelativeReader(CalendarWords words) {
        this.words = words;
        this.direction = new Direction(words);
    }

    /** A date without its year, in the year that fits the day of publication. */
    Resolved resolve(Pieces pieces, DateMatch date, LocalDate published) {
        int year = published.getYear();
        YearMonth ofMonth = YearMonth.of(year, date.month());
        boolean later = date.day() == 0
                ? ofMonth.isAfter(YearMonth.from(published))
                : ofMonth.atDay(Math.min(date.day(), ofMonth.lengthOfMonth())).isAfter(published);
        return switch (direction.of(pieces, date.from())) {
            case FUTURE -> open(later ? date.inYear(year) : date.inYear(year + 1), published);
            case PAST -> closed(date.inYear(later ? year - 1 : year));
            case UNKNOWN -> open(date.inYear(later ? year - 1 : year), published);
        };
    }

    Resolved read(Pieces pieces, int at, LocalDate published) {
        Resolved phrase = phrase(pieces, at, published);
        return phrase != null ? phrase : weekday(pieces, at, published);
    }

    private static Resolved closed(DateMatch date) {
        return new Resolved(date.from(), date.to(), date.value());
    }

    private static Resolved open(DateMatch date, LocalDate published) {
        LocalDate day = LocalDate.of(date.year(), date.month(), 1);
        long months = Math.abs(ChronoUnit.MONTHS.between(day, published));
        return months > CLEARLY_PAST_MONTHS ? new Resolved(date.from(), date.to(), null) : closed(date);
    }

    private Resolved weekday(Pieces pieces, int at, LocalDate published) {
        int number = words.weekday(pieces.at(at));
        if (number == 0) {
            return new Resolved(at, at + 1, null);
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        String before = pieces.at(at - 1).lower();
        LocalDate day;
        if (words.isCue("last", before)) {
            day = published.with(TemporalAdjusters.previous(weekday));
        } else if (direction.of(pieces, at) == Direction.Way.FUTURE) {
            day = published.with(TemporalAdjusters.next(weekday));
        } else {
            day = published.with(TemporalAdjusters.previousOrSame(weekday));
        }
        return new Resolved(at, at + 1, day.toString());
    }

    private @Nullable Resolved phrase(Pieces pieces, int at, LocalDate published) {
        String first = pieces.at(at).lower();
        String two = first + " " + pieces.at(at + 1).lower();
        for (int length = 2; length > 0; length--) {
            String phrase = length == 2 ? two : first;
            LocalDate day = day(phrase, published);
            if (day != null) {
                return new Resolved(at, at + length, day.toString());
            }
        }
        String value = period(first, pieces.at(at + 1).lower(), published);
        return value == null ? null : new Resolved(at, at + 2, value);
    }

    private @Nullable LocalDate day(String phrase, LocalDate published) {
        if (words.isCue("today", phrase)) {
            return published;
        }
        if (words.isCue("yesterday", phrase)) {
            return published.minusDays(1);
        }
        return words.isCue("tomorrow", phrase) ? published.plusDays(1) : null;
    }

    private @Nullable String period(String which, String unit, LocalDate published) {
        int step = step(which);
        if (step == Integer.MIN_VALUE) {
            return null;
        }
        return switch (unit) {
            case "month" -> YearMonth.from(published).plusMonths(step).toString();
            case "year" -> "%04d".formatted(published.getYear() + step);
            default -> null;
        };
    }

    private int step(String which) {
        return switch (which) {
            case "last" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> Integer.MIN_VALUE;
        };
    }
}
