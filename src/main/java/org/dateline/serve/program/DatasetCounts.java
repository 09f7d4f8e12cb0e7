package org.dateline.serve.program;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Vocabulary;

/**
 * How many things of each class there are.
 *
 * @param byClass the number of things, by their class, in a reader's order
 */
record DatasetCounts(Map<Node, Long> byClass) {
    private static final List<Node> IN_ONE_ARTICLE = List.of(
            Vocabulary.NEWS_ARTICLE, Vocabulary.STATEMENT, Vocabulary.FIGURE, Vocabulary.SPEECH, Vocabulary.MEMBERSHIP);
    private static final List<Node> IN_MANY =
            List.of(Vocabulary.PERSON, Vocabulary.PLACE_CLASS, Vocabulary.ORGANIZATION_CLASS);

    /** Counts by one look at the index for each class; nothing else is read. */
    static DatasetCounts of(DatasetGraph dataset) {
        return dataset.calculateRead(() -> {
            Map<Node, Long> counts = new LinkedHashMap<>();
            IN_ONE_ARTICLE.forEach(type -> counts.put(
                    type,
                    dataset.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, type).count()));
            IN_MANY.forEach(type -> counts.put(type, distinct(dataset, type)));
            return new DatasetCounts(counts);
        });
    }

    /** An entity is in the graph of each article that mentions it. */
    private static long distinct(DatasetGraph dataset, Node type) {
        Set<Node> things = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, Vocabulary.TYPE, type).forEachRemaining(quad -> things.add(quad.getSubject()));
        return things.size();
    }

    long articles() {
        return byClass.getOrDefault(Vocabulary.NEWS_ARTICLE, 0L);
    }

    long things() {
        return byClass.values().stream().mapToLong(Long::longValue).sum();
    }
}
