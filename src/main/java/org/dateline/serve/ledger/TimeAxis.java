package org.dateline.serve.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of time.
 *
 * @param first the day at its left end
 * @param last the day at its right end
 */
record TimeAxis(LocalDate first, LocalDate last) {
    private static final int TICKS = 8;
    private static final long LONG_IN_YEARS = 900;

    /** From the first of some days to the last, with room around them. */
    static TimeAxis of(List<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        long room = Math.max(3, ChronoUnit.DAYS.between(first, last) / 25);
        return new TimeAxis(first.minusDays(room), last.plusDays(room));
    }

    /** The place of a day, from 0 at the left to 1 at the right. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    /** A day to mark, with its words. */
    record Tick(LocalDate day, String words) {}

    /** Beginnings of years, months or days, few enough to be read. */
    List<Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days > LONG_IN_YEARS) {
            return years(Math.max(1, (int) Math.ceil(days / 365.25 / TICKS)));
        }
        return days > 80 ? months(Math.max(1, (int) Math.ceil(days / 30.4 / TICKS))) : days(Math.max(1, days / TICKS));
    }

    private List<Tick> years(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = LocalDate.of(first.getYear() / step * step, 1, 1); !day.isAfter(last); ) {
            add(ticks, day, Integer.toString(day.getYear()));
            day = day.plusYears(step);
        }
        return ticks;
    }

    private List<Tick> months(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = LocalDate.of(first.getYear(), 1, 1); !day.isAfter(last); day = day.plusMonths(step)) {
            add(ticks, day, day.toString().substring(0, 7));
        }
        return ticks;
    }

    private List<Tick> days(long step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first.plusDays(step / 2); !day.isAfter(last); day = day.plusDays(step)) {
            add(ticks, day, day.toString());
        }
        return ticks;
    }

    private void add(List<Tick> ticks, LocalDate day, String words) {
        if (!day.isBefore(first)) {
            ticks.add(new Tick(day, words));
        }
    }
}
