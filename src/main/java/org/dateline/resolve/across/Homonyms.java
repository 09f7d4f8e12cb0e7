package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.model.Occurrence;

/**
 * Groups the occurrences of a person's full name. One name is taken to mean one person, unless two groups of documents
 * that tell enough of him have nothing in common.
 */
final class Homonyms {
    private static final double STRANGE = 0.1;
    private static final int ENOUGH_COMPANY = 3;
    private static final int ENOUGH_WORDS = 6;

    private Homonyms() {}

    /** @param occurrences in the order of their ids */
    static List<List<Occurrence>> groups(String name, List<Occurrence> occurrences) {
        List<Sense> senses = new ArrayList<>();
        occurrences.forEach(o -> senses.add(new Sense(name, name, List.of(o), false)));
        int[] group = IntStream.range(0, senses.size()).toArray();
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (group[i] != group[j] && affinity(senses.get(i), senses.get(j)) >= STRANGE) {
                    int from = Math.max(group[i], group[j]);
                    int to = Math.min(group[i], group[j]);
                    for (int k = 0; k < group.length; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        Map<Integer, List<Occurrence>> grouped = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            grouped.computeIfAbsent(group[i], g -> new ArrayList<>()).add(occurrences.get(i));
        }
        return new ArrayList<>(grouped.values());
    }

    private static double affinity(Sense one, Sense other) {
        boolean telling = tells(one) && tells(other);
        double shared = Context.of(one, other).score();
        return telling ? shared : Math.max(shared, STRANGE);
    }

    private static boolean tells(Sense sense) {
        return sense.company().size() >= ENOUGH_COMPANY
                && sense.topics().size() + sense.descriptions().size() >= ENOUGH_WORDS;
    }
}
