package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts faults by their code, and keeps the first of each. */
final class Faults {
    private final int keptOfEach;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Integer> keptByCode = new TreeMap<>();
    private final List<Fault> kept = new ArrayList<>();

    /** @param keptOfEach how many of each code are told in full */
    Faults(int keptOfEach) {
        this.keptOfEach = keptOfEach;
    }

    void add(Fault fault) {
        counts.merge(fault.code(), 1L, Long::sum);
        keep(fault);
    }

    /** Adds what another has counted and kept. */
    void add(Map<String, Long> counted, List<Fault> first) {
        counted.forEach((code, count) -> counts.merge(code, count, Long::sum));
        first.forEach(this::keep);
    }

    private void keep(Fault fault) {
        if (keptByCode.merge(fault.code(), 1, Integer::sum) <= keptOfEach) {
            kept.add(fault);
        }
    }

    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    List<Fault> kept() {
        return List.copyOf(kept);
    }
}
