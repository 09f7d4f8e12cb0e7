package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Tie;

/** Joins senses that mean one thing, the surest pairs first, and never two that cannot be one. */
final class Clustering {
    static final double SAME = 0.8;
    static final double UNCERTAIN = 0.55;

    private final List<Sense> senses;
    private final int[] parent;
    private final List<Set<Integer>> members = new ArrayList<>();
    private final Set<Long> apart = new HashSet<>();
    private final Conflict conflict;
    private final List<Tie> ties = new ArrayList<>();

    /** Whether two senses, by their numbers, cannot be one. */
    interface Conflict {
        boolean between(int one, int other);
    }

    /** @param senses in the order of their IRIs */
    Clustering(List<Sense> senses, Conflict conflict) {
        this.senses = senses;
        this.conflict = conflict;
        this.parent = new int[senses.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            members.add(new HashSet<>(Set.of(i)));
        }
    }

    /** Lets a person's word join two senses. */
    void join(int one, int other) {
        union(one, other);
        tie(Tie.Kind.SAME, one, other, 1, List.of("a person said so"));
    }

    /** Keeps two senses apart, whatever else joins. */
    void keepApart(int one, int other) {
        apart.add(pair(one, other));
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    /** Joins by scores, the highest first. */
    void joinBy(List<Likeness> likenesses) {
        likenesses.stream()
                .sorted(Comparator.comparingDouble((Likeness l) -> -l.score())
                        .thenComparing(Likeness::one)
                        .thenComparing(Likeness::other))
                .forEach(this::join);
    }

    private void join(Likeness likeness) {
        int one = find(likeness.one());
        int other = find(likeness.other());
        if (one == other) {
            if (likeness.score() >= SAME) {
                tie(Tie.Kind.SAME, likeness);
            }
        } else if (apart.contains(pair(likeness.one(), likeness.other()))) {
            tie(Tie.Kind.DIFFERENT, likeness.one(), likeness.other(), 0, List.of("a person said so"));
        } else if (!compatible(one, other)) {
            if (likeness.score() >= SAME) {
                tie(Tie.Kind.DIFFERENT, likeness);
            }
        } else if (likeness.score() >= SAME) {
            union(one, other);
            tie(Tie.Kind.SAME, likeness);
        } else if (likeness.score() >= UNCERTAIN) {
            tie(Tie.Kind.UNCERTAIN, likeness);
        }
    }

    private boolean compatible(int one, int other) {
        for (int a : members.get(one)) {
            for (int b : members.get(other)) {
                if (apart.contains(pair(a, b)) || conflict.between(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tie(Tie.Kind kind, Likeness likeness) {
        tie(kind, likeness.one(), likeness.other(), likeness.score(), likeness.reasons());
    }

    private void tie(Tie.Kind kind, int one, int other, double score, List<String> reasons) {
        ties.add(new Tie(kind, senses.get(one).iri(), senses.get(other).iri(), score, reasons));
    }

    /** A number that all senses joined with this one share. */
    int find(int sense) {
        int root = sense;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[sense] = root;
        return root;
    }

    /** In how many documents the senses that were joined under a number stand. */
    int documents(int thing) {
        Set<String> documents = new HashSet<>();
        members.get(thing).forEach(sense -> documents.addAll(senses.get(sense).documents()));
        return documents.size();
    }

    private void union(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a != b) {
            parent[Math.max(a, b)] = Math.min(a, b);
            members.get(Math.min(a, b)).addAll(members.get(Math.max(a, b)));
        }
    }

    /** The senses that were joined, each group in the order of their IRIs. */
    List<List<Sense>> groups() {
        Map<Integer, List<Sense>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(find(i), g -> new ArrayList<>()).add(senses.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    /** The same by the senses' numbers. */
    List<List<Integer>> numbers() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(find(i), g -> new ArrayList<>()).add(i);
        }
        return new ArrayList<>(groups.values());
    }

    /** What was decided of pairs. Of two things that may be one, only the pair that is most alike is uncertain. */
    List<Tie> ties() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < senses.size(); i++) {
            numbers.put(senses.get(i).iri(), i);
        }
        List<Tie> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparingDouble(Tie::score).reversed());
        Set<Long> open = new HashSet<>();
        List<Tie> kept = new ArrayList<>();
        for (Tie tie : sorted) {
            int one = find(numbers.get(tie.one()));
            int other = find(numbers.get(tie.other()));
            if (tie.kind() != Tie.Kind.UNCERTAIN || one != other && open.add(pair(one, other))) {
                kept.add(tie);
            }
        }
        return kept;
    }
}
