package org.dateline.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a shortest chain of statements between two entities, from both ends at once, in breadth (Pohl 1971); of several it takes
 * the one whose weakest step has the most sources.
 */
final class Paths {
    /** So many entities are looked at before the search is given up. */
    private static final int MOST_ENTITIES = 50_000;

    private final Snapshot snapshot;
    private final Edges edges;
    private final Selection selection;

    Paths(Snapshot snapshot, Selection selection) {
        this.snapshot = snapshot;
        this.selection = selection;
        this.edges = new Edges(snapshot, selection);
    }

    List<Edge> between(long from, long to, int steps) throws IOException {
        if (from == to) {
            return List.of();
        }
        List<Set<Long>> ahead = new ArrayList<>(List.of(Set.of(from)));
        List<Set<Long>> back = new ArrayList<>(List.of(Set.of(to)));
        Set<Long> seenAhead = new HashSet<>(Set.of(from));
        Set<Long> seenBack = new HashSet<>(Set.of(to));
        while (ahead.size() + back.size() - 2 < steps) {
            Set<Long> first = ahead.get(ahead.size() - 1);
            Set<Long> last = back.get(back.size() - 1);
            boolean forward = first.size() <= last.size();
            Set<Long> next = next(forward ? first : last, forward ? seenAhead : seenBack);
            if (next.isEmpty() || seenAhead.size() + seenBack.size() > MOST_ENTITIES) {
                return List.of();
            }
            (forward ? ahead : back).add(next);
            Set<Long> met = new HashSet<>(next);
            met.retainAll(forward ? last : first);
            if (!met.isEmpty()) {
                return chain(layers(ahead, back, met));
            }
        }
        return List.of();
    }

    private Set<Long> next(Set<Long> layer, Set<Long> seen) throws IOException {
        Set<Long> next = new HashSet<>();
        edges.joined(layer).values().forEach(others -> next.addAll(others.keySet()));
        next.removeAll(seen);
        seen.addAll(next);
        return next;
    }

    /** The entities at each step from one end to the other. */
    private static List<Set<Long>> layers(List<Set<Long>> ahead, List<Set<Long>> back, Set<Long> met) {
        List<Set<Long>> layers = new ArrayList<>(ahead.subList(0, ahead.size() - 1));
        layers.add(met);
        for (int i = back.size() - 2; i >= 0; i--) {
            layers.add(back.get(i));
        }
        return layers;
    }

    private record Reached(long before, int weakest) {}

    /** The chain through the layers whose weakest step is the strongest; ties go to the smaller id. */
    private List<Edge> chain(List<Set<Long>> layers) throws IOException {
        List<Map<Long, Reached>> reached = new ArrayList<>();
        Map<Long, Reached> here = new HashMap<>();
        layers.get(0).forEach(start -> here.put(start, new Reached(start, Integer.MAX_VALUE)));
        reached.add(here);
        for (int i = 1; i < layers.size(); i++) {
            Map<Long, Reached> before = reached.get(i - 1);
            Map<Long, Reached> after = new HashMap<>();
            Set<Long> layer = layers.get(i);
            edges.joined(before.keySet())
                    .forEach((one, others) -> others.forEach((other, sources) -> {
                        Reached way = before.get(one);
                        if (way != null && layer.contains(other)) {
                            after.merge(other, new Reached(one, Math.min(way.weakest(), sources)), Paths::better);
                        }
                    }));
            reached.add(after);
        }
        return edges(reached, layers.get(layers.size() - 1).iterator().next());
    }

    private static Reached better(Reached one, Reached other) {
        if (one.weakest() != other.weakest()) {
            return one.weakest() > other.weakest() ? one : other;
        }
        return one.before() <= other.before() ? one : other;
    }

    private List<Edge> edges(List<Map<Long, Reached>> reached, long end) throws IOException {
        List<Edge> chain = new ArrayList<>();
        long at = end;
        for (int i = reached.size() - 1; i > 0; i--) {
            Reached way = reached.get(i).get(at);
            if (way == null) {
                return List.of();
            }
            List<Edge> between = new Edges(snapshot, selection).among(Set.of(way.before(), at));
            between.stream()
                    .filter(edge -> !edge.subject().equals(edge.object()))
                    .findFirst()
                    .ifPresent(edge -> chain.add(0, edge));
            at = way.before();
        }
        return chain;
    }
}
