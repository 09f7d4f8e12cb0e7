package org.dateline.spark;

import java.util.Locale;
import org.dateline.source.BadInput;

/**
 * A piece of bad input, as reports write it.
 *
 * @param code what kind of fault it is, to count by, such as {@code not-json}
 * @param where the file, with {@code :} and the line where one is known; of an article that was read, its source
 * @param what a sentence that says what is wrong and what was lost
 */
record Fault(String code, String where, String what) {
    static Fault of(BadInput input) {
        return new Fault(input.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), input.where(), input.what());
    }
}
