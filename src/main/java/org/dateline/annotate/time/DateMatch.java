package org.dateline.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date as far as the text gives them; 0 stands for a part that is not there.
 *
 * @param from the index of its first piece
 * @param to the index after its last piece
 */
public record DateMatch(int from, int to, int year, int month, int day) {

    /** Whether it says so much that it needs no other date to be understood. */
    boolean isComplete() {
        return year > 0 && (month > 0 || day == 0);
    }

    /** The ISO 8601 day, month or year; null if the calendar has no such day. */
    @Nullable
    String value() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        try {
            return day == 0
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    DateMatch inYear(int other) {
        return new DateMatch(from, to, other, month, day);
    }
}
