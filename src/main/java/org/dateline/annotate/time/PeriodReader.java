package org.dateline.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dateline.annotate.piece.Phrases.Match;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.time.PeriodWords.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads words for a stretch of the calendar: "last week", "early next year", "the third quarter of 2016", "the first Friday of
 * July", "the past three weeks", "two months ago", "the summer of 2016", "the 1970s", "the 19th century".
 */
final class PeriodReader {
    private final CalendarWords calendar;
    private final PeriodWords words = new PeriodWords();
    private final Direction direction;
    private final EraReader eras = new EraReader(words);
    private final CountedReader counted;
    private final Days days;

    PeriodReader(CalendarWords calendar, Days days) {
        this.calendar = calendar;
        this.days = days;
        this.direction = new Direction(calendar);
        this.counted = new CountedReader(words, days, direction);
    }

    /**
     * The longest period that begins with a piece, or null.
     *
     * @param today the day that the text counts from
     */
    @Nullable
    Period read(Pieces pieces, int at, LocalDate today) {
        Period longest = null;
        Period[] readings = {
            afterNext(pieces, at, today),
            part(pieces, at, today),
            ordinal(pieces, at, today),
            counted.counted(pieces, at, today),
            whichWeekday(pieces, at, today),
            unit(pieces, at, today),
            season(pieces, at, today),
            weekOf(pieces, at, today),
            dayBeside(pieces, at, today),
            eras.quarter(pieces, at, today),
            dayOfMonth(pieces, at, today),
            monthOfYear(pieces, at, today)
        };
        for (Period reading : readings) {
            longest = reading != null && (longest == null || reading.to() > longest.to()) ? reading : longest;
        }
        return longest;
    }

    /** Periods that need no day to count from: quarters and seasons with a year, decades, centuries. */
    @Nullable
    Period absolute(Pieces pieces, int at) {
        Period found = eras.read(pieces, at);
        Match<String> part = found == null ? words.from("part", pieces, at) : null;
        if (part == null) {
            return found;
        }
        int from = pieces.isHyphen(part.to()) || pieces.at(part.to()).is("the") ? part.to() + 1 : part.to();
        Period whole = longer(year(pieces, from), eras.decade(pieces, from));
        whole = longer(whole, eras.century(pieces, from));
        return whole == null ? null : Stretches.cut(whole, part.meaning(), at, whole.end());
    }

    private static @Nullable Period longer(@Nullable Period one, @Nullable Period other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }

    /** "the 20th of next month", "22 this month". */
    private @Nullable Period dayOfMonth(Pieces pieces, int at, LocalDate today) {
        int first = pieces.at(at).is("the") ? at + 1 : at;
        int day = DateReader.dayOfMonth(pieces, first);
        int next = day == 0 ? first : DateReader.afterDay(pieces, first);
        next = pieces.at(next).is("of") || pieces.at(next).is("in") ? next + 1 : next;
        Period month = day == 0 ? null : unit(pieces, next, today);
        boolean fits = month != null
                && month.start().getDayOfMonth() == 1
                && month.end().getDayOfMonth() >= day
                && month.end().getMonth() == month.start().getMonth();
        return fits ? Period.ofDay(at, month.to(), month.start().withDayOfMonth(day)) : null;
    }

    /** "June next year". */
    private @Nullable Period monthOfYear(Pieces pieces, int at, LocalDate today) {
        Period month = month(pieces, at, today);
        return month == null || month.to() <= at + 2 ? null : month;
    }

    /** "the week after next", "the month after the next". */
    private @Nullable Period afterNext(Pieces pieces, int at, LocalDate today) {
        int noun = pieces.at(at).is("the") ? at + 1 : at;
        Optional<Unit> unit = words.unit(pieces, noun);
        int next = pieces.at(noun + 2).is("the") ? noun + 3 : noun + 2;
        boolean form = unit.isPresent()
                && pieces.at(noun + 1).is("after")
                && pieces.at(next).is("next");
        return form ? Stretches.step(unit.get(), 2, at, next + 1, today) : null;
    }

    /** "early next year", "the end of March", "later this week", "the rest of the month", "the first half of 2016". */
    private @Nullable Period part(Pieces pieces, int at, LocalDate today) {
        Match<String> part = words.from("part", pieces, at);
        if (part == null) {
            return null;
        }
        int from = part.to();
        from = pieces.isHyphen(from) ? from + 1 : from;
        Period whole = whole(pieces, from, today);
        if (whole == null && pieces.at(from).is("the")) {
            whole = whole(pieces, from + 1, today);
        }
        boolean loose = part.meaning().equals("rest")
                || part.meaning().equals("earlier")
                || part.meaning().equals("later");
        if (whole == null
                && (loose || pieces.at(from).is("the") || pieces.at(from - 1).is("the"))) {
            int noun = pieces.at(from).is("the") || pieces.at(from).is("my") ? from + 1 : from;
            Period current = words.unit(pieces, noun)
                    .map(u -> Stretches.step(u, 0, noun, noun + 1, today))
                    .orElse(null);
            whole = current;
        }
        return whole == null ? null : Stretches.cut(whole, part.meaning(), at, today);
    }

    /** What a part may be of: a unit beside the present one, a month, a season or a year. */
    private @Nullable Period whole(Pieces pieces, int at, LocalDate today) {
        Period unit = unit(pieces, at, today);
        Period month = month(pieces, at, today);
        Period season = season(pieces, at, today);
        Period longest = unit;
        for (Period other : new Period[] {month, season, year(pieces, at), absolute(pieces, at)}) {
            longest = other != null && (longest == null || other.to() > longest.to()) ? other : longest;
        }
        return longest;
    }

    private static @Nullable Period year(Pieces pieces, int at) {
        int year = YearReader.year(pieces.at(at));
        return year == 0 ? null : Period.ofYear(at, at + 1, year);
    }

    /** "March", "March 2016", "June next year". */
    private @Nullable Period month(Pieces pieces, int at, LocalDate today) {
        int month = calendar.month(pieces.at(at));
        if (month == 0) {
            return null;
        }
        int next = pieces.at(at + 1).is(",")
                        || pieces.at(at + 1).is("of")
                        || pieces.at(at + 1).is(".")
                ? at + 2
                : at + 1;
        int year = YearReader.year(pieces.at(next));
        if (year > 0) {
            return Period.ofMonth(at, next + 1, YearMonth.of(year, month));
        }
        Match<String> which = words.from("which", pieces, next);
        if (which != null
                && words.unit(pieces, which.to()).filter(u -> u == Unit.YEAR).isPresent()) {
            int then = today.getYear() + Integer.parseInt(which.meaning());
            return Period.ofMonth(at, which.to() + 1, YearMonth.of(then, month));
        }
        return Period.ofMonth(at, at + 1, nearest(pieces, at, month, today));
    }

    private YearMonth nearest(Pieces pieces, int at, int month, LocalDate today) {
        YearMonth same = YearMonth.of(today.getYear(), month);
        boolean later = same.isAfter(YearMonth.from(today));
        return switch (direction.of(pieces, at)) {
            case FUTURE -> later || same.equals(YearMonth.from(today)) ? same : same.plusYears(1);
            case PAST, UNKNOWN -> later ? same.minusYears(1) : same;
        };
    }

    /** "the third quarter of 2016", "the first Friday of July", "the second week of next month". */
    private @Nullable Period ordinal(Pieces pieces, int at, LocalDate today) {
        int first = pieces.at(at).is("the") ? at + 1 : at;
        Match<String> ordinal = words.ordinal(pieces, first);
        if (ordinal == null) {
            return null;
        }
        int place = Integer.parseInt(ordinal.meaning());
        int weekday = calendar.weekday(pieces.at(ordinal.to()));
        boolean week = pieces.at(ordinal.to()).is("week");
        boolean quarter = pieces.at(ordinal.to()).is("quarter");
        if (weekday == 0 && !week && !quarter) {
            return null;
        }
        int next = ordinal.to() + 1;
        boolean link = pieces.at(next).is("of") || pieces.at(next).is("in");
        next = link ? next + 1 : next;
        next = pieces.at(next).is("the") ? next + 1 : next;
        Period whole = whole(pieces, next, today);
        if (whole == null) {
            boolean bare = quarter && place > 0 && !link;
            return bare ? Stretches.ofQuarter(at, next, today.getYear(), place) : null;
        }
        if (quarter) {
            return place > 0 && place <= 4
                    ? Stretches.ofQuarter(at, whole.to(), whole.start().getYear(), place)
                    : null;
        }
        return week
                ? Stretches.nthWeek(whole, place, at)
                : Stretches.nthWeekday(whole, DayOfWeek.of(weekday), place, at);
    }

    /** "last week", "this month", "next September", "this summer". */
    private @Nullable Period unit(Pieces pieces, int at, LocalDate today) {
        Match<String> which = words.from("which", pieces, at);
        Match<String> weak = which == null ? words.from("weak", pieces, at) : null;
        Match<String> lead = which != null ? which : weak;
        if (lead == null) {
            return pieces.at(at).is("weekend") && !pieces.at(at - 1).is("a")
                    ? Period.ofWeekend(at, at + 1, today)
                    : null;
        }
        int number = Integer.parseInt(lead.meaning());
        Match<String> noun = words.from("unit", pieces, lead.to());
        if (noun != null && pieces.at(lead.to()).lower().endsWith("s")) {
            return null;
        }
        if (noun != null) {
            Unit unit = words.unit(pieces, lead.to()).orElseThrow();
            boolean told = which != null || unit == Unit.WEEKEND;
            return told ? Stretches.step(unit, number, at, noun.to(), today) : null;
        }
        if (which == null) {
            return null;
        }
        int month = calendar.month(pieces.at(lead.to()));
        if (month > 0) {
            return Period.ofMonth(at, lead.to() + 1, Stretches.beside(number, month, today));
        }
        Seasons seasons = eras.seasons(pieces, lead.to());
        return seasons == null ? null : seasons.from(Stretches.beside(number, seasons.month(), today), at);
    }

    /** "last Friday", "this Friday", "Friday next week", "next week on Friday". */
    private @Nullable Period whichWeekday(Pieces pieces, int at, LocalDate today) {
        int first = pieces.at(at).is("the") ? at + 1 : at;
        Match<String> which = words.from("which", pieces, first);
        int weekday = which == null ? calendar.weekday(pieces.at(at)) : calendar.weekday(pieces.at(which.to()));
        if (which != null && weekday > 0) {
            return Period.ofDay(
                    at, which.to() + 1, Stretches.weekday(Integer.parseInt(which.meaning()), weekday, today));
        }
        if (which != null && pieces.at(which.to()).is("week")) {
            int next = pieces.at(which.to() + 1).is("on") ? which.to() + 2 : which.to() + 1;
            int day = calendar.weekday(pieces.at(next));
            return day == 0 ? null : Stretches.inWeek(Integer.parseInt(which.meaning()), day, at, next + 1, today);
        }
        if (weekday == 0) {
            return null;
        }
        int next = pieces.at(at + 1).is("of") ? at + 2 : at + 1;
        Match<String> week = words.from("which", pieces, next);
        boolean ofWeek = week != null && pieces.at(week.to()).is("week");
        return ofWeek ? Stretches.inWeek(Integer.parseInt(week.meaning()), weekday, at, week.to() + 1, today) : null;
    }

    /** "over the winter", "over the winter and spring". */
    private @Nullable Period season(Pieces pieces, int at, LocalDate today) {
        Period dated = eras.season(pieces, at);
        int first = pieces.at(at).is("the") ? at + 1 : at;
        Seasons seasons = dated == null ? eras.seasons(pieces, first) : null;
        if (seasons == null) {
            return dated;
        }
        boolean shown = first > at || calendar.isCue("month", pieces.at(at - 1).lower());
        Piece next = pieces.at(seasons.to());
        boolean noun = next.tag().equals("NOUN")
                || next.tag().equals("PROPN")
                || !pieces.at(seasons.to() - 1).tag().equals("NOUN");
        return shown && !noun ? seasons.from(nearest(pieces, at, seasons.month(), today), at) : null;
    }

    /** "the week of September 16": the week that a day lies in. */
    private @Nullable Period weekOf(Pieces pieces, int at, LocalDate today) {
        int noun = pieces.at(at).is("the") ? at + 1 : at;
        boolean week = pieces.at(noun).is("week");
        boolean month = pieces.at(noun).is("month");
        int next = noun + 1;
        boolean commencing = pieces.at(next).is("commencing")
                || pieces.at(next).is("starting")
                || pieces.at(next).is("beginning");
        if (!(week || month) || !(pieces.at(next).is("of") || commencing)) {
            return null;
        }
        next = pieces.at(next + 1).is("on") ? next + 2 : next + 1;
        Period day = days.date(pieces, next, today);
        if (day == null || !day.isDay()) {
            return null;
        }
        return month
                ? Period.ofMonth(at, day.to(), YearMonth.from(day.start()))
                : commencing
                        ? new Period(at, day.to(), day.start(), day.start().plusDays(6))
                        : Period.ofWeek(at, day.to(), day.start());
    }

    /** "the day before yesterday", "the day after tomorrow". */
    private @Nullable Period dayBeside(Pieces pieces, int at, LocalDate today) {
        int noun = pieces.at(at).is("the") ? at + 1 : at;
        boolean before = pieces.at(noun + 1).is("before");
        if (!pieces.at(noun).is("day") || !before && !pieces.at(noun + 1).is("after")) {
            return null;
        }
        Period day = days.day(pieces, noun + 2, today);
        return day == null ? null : Period.ofDay(at, day.to(), day.start().plusDays(before ? -1 : 1));
    }
}
