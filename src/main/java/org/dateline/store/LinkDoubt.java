package org.dateline.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * A thing elsewhere that a thing of the graph may be.
 *
 * @param thing the thing of the graph
 * @param link the IRI of the other
 * @param score how sure it is that they are one, in the article that is the surest
 * @param reasons what the score comes from, in that article, sorted
 */
public record LinkDoubt(Doubt.Side thing, String link, String score, List<String> reasons) {
    private static final Comparator<LinkDoubt> LIKELIEST = Comparator.comparing(LinkDoubt::score)
            .reversed()
            .thenComparing(doubt -> doubt.thing().iri())
            .thenComparing(LinkDoubt::link)
            .thenComparing(doubt -> String.join(", ", doubt.reasons()));

    public LinkDoubt {
        reasons = List.copyOf(reasons);
    }

    /** All of a store, the likeliest first. Used within a transaction. */
    static List<LinkDoubt> all(DatasetGraph dataset) {
        Map<String, LinkDoubt> surest = new TreeMap<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.LINK_CANDIDATE)
                .map(candidate -> read(dataset, candidate))
                .flatMap(Collection::stream)
                .forEach(doubt -> surest.merge(
                        doubt.thing().iri() + " " + doubt.link(),
                        doubt,
                        (one, other) -> LIKELIEST.compare(one, other) <= 0 ? one : other));
        return surest.values().stream()
                .map(doubt -> new LinkDoubt(
                        Doubt.side(dataset, node(doubt.thing().iri())), doubt.link(), doubt.score(), doubt.reasons()))
                .sorted(LIKELIEST)
                .toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<LinkDoubt> read(DatasetGraph dataset, Quad candidate) {
        List<Node> things = values(dataset, candidate, Vocabulary.CONCERNS);
        List<Node> links = values(dataset, candidate, Vocabulary.LINK);
        List<Node> scores = values(dataset, candidate, Vocabulary.SCORE);
        if (things.isEmpty() || links.isEmpty() || scores.isEmpty()) {
            return List.of();
        }
        List<String> reasons = values(dataset, candidate, Vocabulary.REASON).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
        String thing = things.get(0).getURI();
        return List.of(new LinkDoubt(
                new Doubt.Side(thing, thing, 0, ""),
                links.get(0).getURI(),
                scores.get(0).getLiteralLexicalForm(),
                reasons));
    }

    private static List<Node> values(DatasetGraph dataset, Quad candidate, Node property) {
        return dataset.stream(candidate.getGraph(), candidate.getSubject(), property, Node.ANY)
                .map(Quad::getObject)
                .toList();
    }
}
