package org.dateline.settle.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StarsTest {

    @RepeatedTest(30)
    void every_node_ends_at_the_first_of_its_component(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int nodes = 1 + random.nextInt(60);
        Set<Edge> edges = new HashSet<>();
        for (int i = random.nextInt(2 * nodes); i > 0; i--) {
            String one = "n" + random.nextInt(nodes);
            String other = "n" + random.nextInt(nodes);
            if (one.compareTo(other) > 0) {
                edges.add(new Edge(one, other));
            }
        }
        Map<String, String> searched = searched(edges);
        assertThat(LocalParts.components(edges)).isEqualTo(searched);
        Map<String, String> inMemory = new TreeMap<>();
        DisjointSets.of(edges.iterator()).firsts().forEachRemaining(edge -> inMemory.put(edge.one(), edge.other()));
        assertThat(inMemory).isEqualTo(searched);
    }

    /** A chain is what takes the most rounds. */
    @Test
    void a_chain_takes_few_rounds() {
        Set<Edge> chain = new HashSet<>();
        for (int i = 1; i < 1000; i++) {
            chain.add(new Edge("n%04d".formatted(i), "n%04d".formatted(i - 1)));
        }
        List<Set<Edge>> rounds = LocalParts.rounds(chain);
        assertThat(rounds).hasSizeLessThan(15);
        assertThat(rounds.get(rounds.size() - 1))
                .hasSize(999)
                .allMatch(edge -> edge.other().equals("n0000"));
    }

    private static Map<String, String> searched(Set<Edge> edges) {
        Map<String, Set<String>> neighbours = new TreeMap<>();
        edges.forEach(edge -> {
            neighbours.computeIfAbsent(edge.one(), n -> new HashSet<>()).add(edge.other());
            neighbours.computeIfAbsent(edge.other(), n -> new HashSet<>()).add(edge.one());
        });
        Map<String, String> first = new TreeMap<>();
        for (String node : neighbours.keySet()) {
            List<String> open = new ArrayList<>(List.of(node));
            while (!open.isEmpty()) {
                String next = open.remove(open.size() - 1);
                if (first.putIfAbsent(next, node) == null) {
                    open.addAll(neighbours.getOrDefault(next, Set.of()));
                }
            }
        }
        first.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        return first;
    }
}
