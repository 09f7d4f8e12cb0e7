package org.dateline.annotate.time;

import java.time.YearMonth;

/**
 * Seasons in a row, in words without a year.
 *
 * @param month the first month of the first season, 1 to 12
 * @param number how many seasons they are
 * @param to the index after the last piece of the words
 */
record Seasons(int month, int number, int to) {
    /** How many a year has. */
    static final int OF_YEAR = 4;

    private static final int MONTHS = 3;

    /** The first month of the season after them. */
    int nextMonth() {
        return inYear(month + number * MONTHS);
    }

    /** The first month of the last of them. */
    int lastMonth() {
        return inYear(month + beforeLast());
    }

    /** How many months lie between the beginnings of the first and the last. */
    int beforeLast() {
        return (number - 1) * MONTHS;
    }

    Seasons until(int end) {
        return new Seasons(month, number, end);
    }

    /** Their months, counted from one, in words that begin with a piece. */
    Period from(YearMonth first, int begin) {
        return Period.ofMonths(begin, to, first, number * MONTHS);
    }

    private static int inYear(int month) {
        return (month - 1) % 12 + 1;
    }
}
