package org.dateline.source;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.TimeLimit;
import org.dateline.source.draft.Unreadable;

/**
 * Which inputs took too long, so that they are refused each time they are read: what is read a second time, when the machine
 * may have more time for it, is the same as the first.
 */
final class SlowInputs {
    private final Set<String> names = new HashSet<>();

    /** Runs a parser with the usual limit of time, unless the input is known to exceed it. */
    <T> T call(Input input, Callable<T> parser) throws Unreadable {
        String name = input.name() + " " + input.url();
        if (names.contains(name)) {
            throw new Unreadable(Code.TIMEOUT, "Reading took too long before, and is not tried again.");
        }
        try {
            return TimeLimit.call(TimeLimit.USUAL, parser);
        } catch (Unreadable e) {
            if (e.code() == Code.TIMEOUT) {
                names.add(name);
            }
            throw e;
        }
    }
}
