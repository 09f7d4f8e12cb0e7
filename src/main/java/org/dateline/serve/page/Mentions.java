package org.dateline.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * How often and how widely entities are mentioned.
 *
 * @param total how many mentions
 * @param documents for each entity, in how many articles it is mentioned
 */
record Mentions(long total, Map<Node, Integer> documents) {
    /** Counted in one pass over all mentions. */
    static Mentions in(NewsGraph graph) {
        Map<Node, Set<Node>> seen = new HashMap<>();
        long[] total = {0};
        graph.quads(Node.ANY, Node.ANY, Vocabulary.TA_IDENT_REF, Node.ANY).forEach(quad -> {
            total[0]++;
            seen.computeIfAbsent(quad.getObject(), any -> new HashSet<>()).add(quad.getGraph());
        });
        return new Mentions(
                total[0],
                seen.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().size())));
    }

    List<Overview.Ranked> mostMentioned(NewsGraph graph, Node type, int limit) {
        Set<Node> ofType = graph.quads(Node.ANY, Node.ANY, Vocabulary.TYPE, type)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        Comparator<Map.Entry<Node, Integer>> often = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return documents.entrySet().stream()
                .filter(entry -> ofType.contains(entry.getKey()))
                .sorted(often.thenComparing(entry -> entry.getKey().toString()))
                .limit(limit)
                .map(entry -> new Overview.Ranked(entry.getKey(), graph.label(entry.getKey()), entry.getValue()))
                .toList();
    }
}
