package org.dateline.resolve.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Articles by their fingerprints, to be asked which are copies of which. Mutable; several threads may ask while none changes it.
 *
 * <p>Whether two articles are copies depends on their two fingerprints alone, so that what the index answers depends on which
 * articles are in it, and not on the order in which they came. What it takes to answer grows with the articles that share the
 * rarer part of the wording: of a paragraph that stands in thousands of articles, such as an agency's notice, the index makes
 * use only where the rest of an article does not settle the matter ({@link RarerPart}).
 */
public final class CopyIndex {
    private record Entry(String id, Fingerprint fingerprint, int[] rarer) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable Entry> entries = new ArrayList<>();
    private final BitSet free = new BitSet();
    /** Every hash of every article. */
    private final Postings all = new Postings();
    /** The rarer hashes of every article, as they were when it came. */
    private final Postings rarer = new Postings();

    /** Enters an article, in place of what was entered under the id before. */
    public void put(String id, Fingerprint fingerprint) {
        remove(id);
        int number = free.isEmpty() ? entries.size() : free.nextSetBit(0);
        if (number == entries.size()) {
            entries.add(null);
        }
        free.clear(number);
        Entry entry = new Entry(id, fingerprint, RarerPart.of(fingerprint.shingles(), all));
        entries.set(number, entry);
        numbers.put(id, number);
        for (int hash : fingerprint.shingles().hashes()) {
            all.add(hash, number);
        }
        for (int hash : entry.rarer()) {
            rarer.add(hash, number);
        }
    }

    /** Takes an article away; one that is not there changes nothing. */
    public void remove(String id) {
        Integer number = numbers.remove(id);
        if (number == null) {
            return;
        }
        Entry entry = entry(number);
        for (int hash : entry.fingerprint().shingles().hashes()) {
            all.remove(hash, number);
        }
        for (int hash : entry.rarer()) {
            rarer.remove(hash, number);
        }
        entries.set(number, null);
        free.set(number);
    }

    /** The ids of all articles, sorted. */
    public Set<String> ids() {
        return new TreeSet<>(numbers.keySet());
    }

    /**
     * The ids of the articles that are copies of one, sorted, without its own.
     *
     * @throws IllegalArgumentException if there is no article with the id
     */
    public Set<String> copiesOf(String id) {
        return scoresOf(id).keySet();
    }

    /**
     * The articles that are copies of one, by id, each with how much of the smaller of the two is in the larger (0 to 1).
     *
     * @throws IllegalArgumentException if there is no article with the id
     */
    public SortedMap<String, Double> scoresOf(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("[copies] no article has the id " + id);
        }
        Fingerprint fingerprint = entry(number).fingerprint();
        BitSet candidates = candidates(fingerprint.shingles());
        candidates.clear(number);
        TreeMap<String, Double> scores = new TreeMap<>();
        candidates.stream().mapToObj(this::entry).forEach(other -> {
            double score = score(fingerprint, other.fingerprint());
            if (score > 0) {
                scores.put(other.id(), score);
            }
        });
        return scores;
    }

    /**
     * How much of the wording of the smaller of two articles is in the larger, from 0 to 1; 0 if they are not copies. The same
     * both ways.
     */
    public static double score(Fingerprint one, Fingerprint other) {
        return Likeness.of(one, other);
    }

    /**
     * Among them is every copy: a copy shares enough of the smaller article to meet every rarer part of it. If the other is the
     * smaller, that is met in {@link #rarer}; if this one is, in {@link #all}.
     */
    private BitSet candidates(Sketch shingles) {
        BitSet found = new BitSet();
        for (int hash : shingles.hashes()) {
            rarer.forEach(hash, found::set);
        }
        for (int hash : RarerPart.of(shingles, all)) {
            all.forEach(hash, found::set);
        }
        return found;
    }

    private Entry entry(int number) {
        Entry entry = entries.get(number);
        if (entry == null) {
            throw new IllegalStateException("[copies] no article has the number " + number);
        }
        return entry;
    }
}
