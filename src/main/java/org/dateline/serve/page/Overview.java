package org.dateline.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * What is in the graph at a glance. It looks at every article and mention, so it is computed once and kept.
 *
 * @param articles how many articles
 * @param entities how many people, places and organisations
 * @param mentions how often one is mentioned
 * @param statements how many statements
 * @param figures how many figures
 * @param speech how many pieces of speech
 * @param latest the latest articles
 * @param mostMentioned by type, what most articles mention
 */
public record Overview(
        long articles,
        long entities,
        long mentions,
        long statements,
        long figures,
        long speech,
        List<Article> latest,
        Map<Node, List<Ranked>> mostMentioned) {

    private static final int SHOWN = 12;

    /** An entity with the number of articles that mention it. */
    record Ranked(Node entity, String label, int documents) {}

    /** Counts what the graph holds. To be called inside a transaction. */
    public static Overview of(NewsGraph graph) {
        Mentions mentions = Mentions.in(graph);
        Map<Node, List<Ranked>> ranked = new HashMap<>();
        for (Node type : List.of(Vocabulary.PERSON, Vocabulary.PLACE_CLASS, Vocabulary.ORGANIZATION_CLASS)) {
            ranked.put(type, mentions.mostMentioned(graph, type, SHOWN));
        }
        return new Overview(
                count(graph, Vocabulary.NEWS_ARTICLE),
                mentions.documents().size(),
                mentions.total(),
                count(graph, Vocabulary.STATEMENT),
                count(graph, Vocabulary.FIGURE),
                count(graph, Vocabulary.SPEECH),
                latest(graph),
                ranked);
    }

    private static long count(NewsGraph graph, Node type) {
        return graph.quads(Node.ANY, Node.ANY, Vocabulary.TYPE, type).count();
    }

    private static List<Article> latest(NewsGraph graph) {
        Comparator<Quad> byDate = Comparator.comparing(quad -> Words.local(quad.getObject()));
        PriorityQueue<Quad> latest = new PriorityQueue<>(byDate);
        graph.quads(Node.ANY, Node.ANY, Vocabulary.DATE_PUBLISHED, Node.ANY).forEach(quad -> {
            latest.add(quad);
            if (latest.size() > SHOWN) {
                latest.poll();
            }
        });
        List<Node> undated = latest.size() < SHOWN
                ? graph.quads(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                        .limit(SHOWN)
                        .map(Quad::getSubject)
                        .toList()
                : List.of();
        Set<Node> documents = new HashSet<>(undated);
        latest.forEach(quad -> documents.add(quad.getSubject()));
        return documents.stream()
                .map(document -> Article.of(graph, document))
                .sorted(Article.LATEST_FIRST)
                .limit(SHOWN)
                .toList();
    }
}
