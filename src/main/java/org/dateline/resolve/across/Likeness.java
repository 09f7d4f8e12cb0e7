package org.dateline.resolve.across;

import java.util.List;

/**
 * How alike two senses are.
 *
 * @param one the number of a sense
 * @param other the number of another
 * @param score how sure it is that they mean one thing, from 0 to 1
 * @param reasons why, in words
 */
record Likeness(int one, int other, double score, List<String> reasons) {
    Likeness {
        reasons = List.copyOf(reasons);
    }
}
