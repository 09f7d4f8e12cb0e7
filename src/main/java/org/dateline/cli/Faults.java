package org.dateline.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.source.BadInput;

/** Reports bad input as it comes, the first of each kind in full, and counts the rest. */
final class Faults implements Consumer<BadInput> {
    private static final int SHOWN_OF_EACH = 50;

    private final PrintWriter out;
    private final Map<BadInput.Code, Integer> counts = new EnumMap<>(BadInput.Code.class);

    Faults(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(BadInput fault) {
        int count = counts.merge(fault.code(), 1, Integer::sum);
        if (count <= SHOWN_OF_EACH) {
            out.println((fault.code().isLoss() ? "skipped: " : "noted: ") + fault);
        } else if (count == SHOWN_OF_EACH + 1) {
            out.println("More of the kind " + name(fault.code()) + " follow and are only counted");
        }
    }

    boolean any() {
        return !counts.isEmpty();
    }

    /** The counts in words, such as "2 not-utf8, 1 bad-date". */
    String summary() {
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + name(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String name(BadInput.Code code) {
        return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
