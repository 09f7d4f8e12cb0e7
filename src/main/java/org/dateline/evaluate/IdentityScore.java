package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well names of different documents are taken to mean one thing, by pairs: right is a pair that is one thing in the graph and
 * in the gold. A pair of which a name is not in the graph is counted apart.
 */
public final class IdentityScore {
    private final Map<String, Counts> kinds = new TreeMap<>();
    private final Map<String, Integer> decided = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private int notFound;

    private IdentityScore() {}

    /**
     * Scores pairs.
     *
     * @param pairs the gold
     * @param meaning tells what a name means in the graph: equal answers are one thing; empty if the graph does not have it
     */
    public static IdentityScore of(List<NamePair> pairs, Function<NamePair.Name, Optional<String>> meaning) {
        IdentityScore score = new IdentityScore();
        pairs.forEach(pair -> score.add(pair, meaning.apply(pair.one()), meaning.apply(pair.other())));
        return score;
    }

    private void add(NamePair pair, Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            notFound++;
            errors.add("not found\t" + pair);
            return;
        }
        boolean found = one.equals(other);
        Counts counts = new Counts(found && pair.same() ? 1 : 0, found ? 1 : 0, pair.same() ? 1 : 0);
        kinds.merge(pair.kind(), counts, Counts::plus);
        decided.merge(pair.kind(), 1, Integer::sum);
        if (found != pair.same()) {
            errors.add((found ? "wrongly one" : "wrongly two") + "\t" + pair);
        }
    }

    /** The counts by kind, of the pairs whose names are in the graph. */
    public Map<String, Counts> kinds() {
        return Map.copyOf(kinds);
    }

    /** The counts of all kinds together. */
    public Counts all() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** How many pairs have a name that is not in the graph. */
    public int notFound() {
        return notFound;
    }

    /** The pairs that are not as in the gold: what is wrong, then the pair, with tabs between. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        int pairs = decided.values().stream().mapToInt(Integer::intValue).sum();
        lines.append(line("all", all(), pairs));
        kinds.forEach((kind, counts) -> lines.append(line(kind, counts, decided.getOrDefault(kind, 0))));
        return lines.append(notFound).append(" pairs not found").toString();
    }

    /** A kind of which no pair is one thing has nothing to recall. */
    private static String line(String kind, Counts counts, int pairs) {
        return counts.gold() == 0
                ? String.format(Locale.ROOT, "%-12s %d of %d taken for one%n", kind, counts.found(), pairs)
                : String.format(
                        Locale.ROOT,
                        "%-12s P %.3f R %.3f F1 %.3f (%d of %d taken for one, %d are, %d of these found)%n",
                        kind,
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        counts.found(),
                        pairs,
                        counts.gold(),
                        counts.right());
    }
}
