package org.dateline.annotate.time;

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

    DateMatch inYear(int other) {
        return new DateMatch(from, to, other, month, day);
    }
}
