package org.dateline.serve.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.dateline.store.index.FigureEntry;

/**
 * The time of which a figure speaks: what the text says, or else the day of publication. Days, months and years are compared as text,
 * as the query {@code figures-that-disagree} does: what one begins with lies in it.
 *
 * @param text a day, month or year, or two with a slash between; may be empty
 * @param told true if the text says so, false for the day of publication
 */
record When(String text, boolean told) {
    private static final int MONTHS = 12;

    static When of(FigureEntry figure) {
        return figure.time().isEmpty() ? new When(figure.evidence().published(), false) : new When(figure.time(), true);
    }

    private String start() {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private String end() {
        int slash = text.indexOf('/');
        return slash < 0 ? text + "~" : text.substring(slash + 1);
    }

    boolean overlaps(When other) {
        return start().compareTo(other.end()) <= 0 && other.start().compareTo(end()) <= 0;
    }

    /** How many months lie between the ends of both; empty if one has no month. */
    Optional<Integer> monthsFrom(When other) {
        Optional<Integer> here = month();
        Optional<Integer> there = other.month();
        return here.isPresent() && there.isPresent()
                ? Optional.of(Math.abs(here.get() - there.get()))
                : Optional.empty();
    }

    private Optional<Integer> month() {
        String end = end();
        return end.matches("\\d{4}-\\d{2}.*")
                ? Optional.of(MONTHS * Integer.parseInt(end.substring(0, 4)) + Integer.parseInt(end.substring(5, 7)))
                : Optional.empty();
    }

    /** The first day; empty if the time is none of the calendar. */
    Optional<LocalDate> first() {
        return day(start(), false);
    }

    /** The last day. */
    Optional<LocalDate> last() {
        return day(end().replace("~", ""), true);
    }

    private static Optional<LocalDate> day(String text, boolean last) {
        try {
            return switch (text.length()) {
                case 4 ->
                    Optional.of(
                            last
                                    ? Year.parse(text).atMonth(MONTHS).atEndOfMonth()
                                    : Year.parse(text).atDay(1));
                case 7 ->
                    Optional.of(
                            last
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1));
                default -> text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
