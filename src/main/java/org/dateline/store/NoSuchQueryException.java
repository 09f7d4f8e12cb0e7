package org.dateline.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** There is no query of that name. The message names the nearest one and is meant for the user. */
public final class NoSuchQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String nearest;

    NoSuchQueryException(String name, Collection<String> known) {
        this(name, List.copyOf(known), nearest(name, known));
    }

    private NoSuchQueryException(String name, List<String> known, String nearest) {
        super("There is no query \"" + name + "\". Did you mean \"" + nearest + "\"? There are: "
                + String.join(", ", known));
        this.nearest = nearest;
    }

    /** The name that differs least from the one asked for. */
    public String nearest() {
        return nearest;
    }

    private static String nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The edit distance of Levenshtein (1966): insertions, deletions and replacements of a character. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
