package org.dateline.source;

/**
 * A range of a string in UTF-16 units, without white space at its ends, never empty.
 *
 * @param begin the first index
 * @param end the index behind the last
 */
record Range(int begin, int end) {
    int length() {
        return end - begin;
    }

    Range to(Range last) {
        return new Range(begin, last.end);
    }

    String of(String text) {
        return text.substring(begin, end);
    }
}
