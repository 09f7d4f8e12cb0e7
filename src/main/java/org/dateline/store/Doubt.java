package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * Two things that may be one.
 *
 * @param one a thing
 * @param other another
 * @param score how sure it is that they are one, as the graph has it
 * @param reasons what speaks for it
 */
public record Doubt(Side one, Side other, String score, List<String> reasons) {

    /**
     * One of the two.
     *
     * @param iri its IRI
     * @param label its name
     * @param documents how many documents name it
     * @param source the source of one of them
     */
    public record Side(String iri, String label, long documents, String source) {}

    public Doubt {
        reasons = List.copyOf(reasons);
    }

    /** All doubts of a store, the likeliest first. Used within a transaction. */
    static List<Doubt> all(DatasetGraph dataset, Node graph) {
        Map<Node, Map<Node, List<Node>>> decisions = new HashMap<>();
        dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEach(quad -> decisions
                        .computeIfAbsent(quad.getSubject(), d -> new HashMap<>())
                        .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                        .add(quad.getObject()));
        List<Doubt> doubts = new ArrayList<>();
        for (Map<Node, List<Node>> decision : decisions.values()) {
            List<Node> between = decision.getOrDefault(Vocabulary.BETWEEN, List.of()).stream()
                    .sorted(Comparator.comparing(Node::getURI))
                    .toList();
            if (texts(decision, Vocabulary.VERDICT).contains("uncertain") && between.size() == 2) {
                doubts.add(new Doubt(
                        side(dataset, between.get(0)),
                        side(dataset, between.get(1)),
                        texts(decision, Vocabulary.SCORE).get(0),
                        texts(decision, Vocabulary.REASON)));
            }
        }
        doubts.removeIf(doubt -> doubt.one().iri().equals(doubt.other().iri()));
        doubts.sort(Comparator.comparing(Doubt::score)
                .reversed()
                .thenComparing(doubt -> doubt.one().iri())
                .thenComparing(doubt -> doubt.other().iri()));
        return doubts;
    }

    private static List<String> texts(Map<Node, List<Node>> decision, Node property) {
        return decision.getOrDefault(property, List.of()).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    /** One side, as the store knows it. */
    static Side side(DatasetGraph dataset, Node name) {
        Node thing = dataset.stream(Node.ANY, name, Vocabulary.IDENTIFIED_AS, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(name);
        List<Quad> labels = dataset.stream(Node.ANY, thing, Vocabulary.PREF_LABEL, Node.ANY)
                .sorted(Comparator.comparing(quad -> quad.getGraph().getURI()))
                .toList();
        if (labels.isEmpty()) {
            return new Side(thing.getURI(), thing.getURI(), 0, "none");
        }
        Node document = labels.get(0).getGraph();
        String source = dataset.stream(document, document, Vocabulary.SOURCE, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(document.getURI());
        return new Side(thing.getURI(), labels.get(0).getObject().getLiteralLexicalForm(), labels.size(), source);
    }
}
