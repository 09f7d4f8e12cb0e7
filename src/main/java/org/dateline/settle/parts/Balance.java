package org.dateline.settle.parts;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which of some parts has which work: the largest pieces first, each to the part that has least so far (Graham, Bounds on
 * Multiprocessing Timing Anomalies, 1969), and the many small ones by their hash, which spreads them evenly enough. So no part
 * has more than a third more than it must. Immutable.
 */
public final class Balance implements Serializable {
    private static final long serialVersionUID = 1;

    private record Load(int part, long size) {}

    private final HashMap<String, Integer> large = new HashMap<>();
    private final int parts;

    private Balance(int parts) {
        this.parts = parts;
    }

    /**
     * @param sizes the large pieces of work
     * @param parts how many parts there are, at least one
     */
    public static Balance of(Map<String, Long> sizes, int parts) {
        Balance balance = new Balance(parts);
        PriorityQueue<Load> loads =
                new PriorityQueue<>(Comparator.comparingLong(Load::size).thenComparing(Load::part));
        for (int part = 0; part < parts; part++) {
            loads.add(new Load(part, 0));
        }
        sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(piece -> {
                    Load least = loads.remove();
                    balance.large.put(piece.getKey(), least.part());
                    loads.add(new Load(least.part(), least.size() + piece.getValue()));
                });
        return balance;
    }

    /** From which size on a piece of work is large: less than a fraction of what a part has in the mean spreads by itself. */
    public static long large(long all, int parts) {
        return Math.max(2, all / (16L * parts));
    }

    public int parts() {
        return parts;
    }

    /** The part that has a piece of work, from 0. */
    public int part(String piece) {
        return large.getOrDefault(piece, Math.floorMod(piece.hashCode() * 0x9e3779b9 >>> 5, parts));
    }
}
