package org.dateline.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads "from 4 to 22 January", "between May 2015 and 2018", "2014–2018", "November 19-20": from one time to another. */
final class SpanReader {
    private static final Set<String> JOINTS = Set.of("to", "until", "till", "through");

    /** Reads one time that begins with a piece, or null. */
    @FunctionalInterface
    interface Single {
        @Nullable
        Period read(Pieces pieces, int at);
    }

    private final Single single;

    SpanReader(Single single) {
        this.single = single;
    }

    /**
     * The span that begins with a piece, or null.
     *
     * @param today the day that the text counts from, or null if that is not known
     */
    @Nullable
    Period read(Pieces pieces, int at, @Nullable LocalDate today) {
        boolean between = pieces.at(at).is("between");
        boolean from = pieces.at(at).is("from") || pieces.at(at).is("in");
        int first = between || from ? at + 1 : at;
        Period days = days(pieces, at, first, between);
        if (days != null) {
            return days;
        }
        Period start = now(pieces, first, today);
        start = start != null ? start : single.read(pieces, first);
        if (start == null || !joins(pieces, start.to(), between, from)) {
            return null;
        }
        Period end = now(pieces, start.to() + 1, today);
        end = end != null ? end : single.read(pieces, start.to() + 1);
        end = end != null ? end : shortYear(pieces, start);
        if (end == null || (start.isDay() && !end.isDay() && start.start().isAfter(end.end()))) {
            return null;
        }
        boolean dash = pieces.at(start.to()).isDash();
        if (dash && start.value().length() != end.value().length()) {
            return null;
        }
        Period fitting = fitting(start, end);
        return fitting.start().isAfter(end.end()) ? null : fitting.until(end, at, end.to());
    }

    /** A start without a year of its own lies in the year of the end or before it: "from May to March 2019". */
    private static Period fitting(Period start, Period end) {
        LocalDate begin = start.start();
        while (begin.isAfter(end.end()) && begin.getYear() - end.end().getYear() <= 1) {
            begin = begin.minusYears(1);
        }
        return new Period(start.from(), start.to(), begin, start.end());
    }

    private static boolean joins(Pieces pieces, int at, boolean between, boolean from) {
        Piece joint = pieces.at(at);
        if (joint.is("and")) {
            return between;
        }
        return joint.isDash()
                || joint.is("through")
                || JOINTS.contains(joint.lower()) && (from || !joint.is("to") || isTimeBehind(pieces, at));
    }

    /** "January to March", though not "moved on Monday to Paris". */
    private static boolean isTimeBehind(Pieces pieces, int joint) {
        return !pieces.at(joint + 1).is("the");
    }

    private static @Nullable Period now(Pieces pieces, int at, @Nullable LocalDate today) {
        return today != null && pieces.at(at).is("now") ? Period.ofDay(at, at + 1, today) : null;
    }

    /** "1950-53". */
    private static @Nullable Period shortYear(Pieces pieces, Period start) {
        Piece two = pieces.at(start.to() + 1);
        boolean year = start.value().length() == 4
                && pieces.at(start.to()).isDash()
                && two.text().matches("[0-9]{2}");
        if (!year) {
            return null;
        }
        int end = start.start().getYear() / 100 * 100 + Integer.parseInt(two.text());
        return end <= start.start().getYear() ? null : Period.ofYear(start.to() + 1, start.to() + 2, end);
    }

    /** "4 to 22 January 1995", "November 19-20", "November between 19 and 20": two days of a month. */
    private @Nullable Period days(Pieces pieces, int at, int first, boolean between) {
        int day = DateReader.dayOfMonth(pieces, first);
        if (day > 0) {
            int joint = DateReader.afterDay(pieces, first);
            boolean joined = pieces.at(joint).isDash()
                    || JOINTS.contains(pieces.at(joint).lower())
                    || between && pieces.at(joint).is("and");
            Period end = joined && isDate(pieces, joint + 1) ? single.read(pieces, joint + 1) : null;
            return end == null || !end.isDay() ? null : sameMonth(end, day, at);
        }
        return null;
    }

    private static boolean isDate(Pieces pieces, int at) {
        return pieces.at(at).isDigits() || pieces.at(at).isCapitalised();
    }

    private static @Nullable Period sameMonth(Period end, int day, int from) {
        try {
            LocalDate start = end.start().withDayOfMonth(day);
            return start.isBefore(end.start()) ? new Period(from, end.to(), start, end.start()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
