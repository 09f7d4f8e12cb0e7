package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The statements, figures and passages of speech in a document's own graph, told apart by what they say. */
public final class Findings {
    private static final Set<Node> KINDS = Set.of(Vocabulary.STATEMENT, Vocabulary.FIGURE, Vocabulary.SPEECH);

    /** What is said by these does not change when words are put in before it. */
    private static final List<Node> CONTENT = List.of(
            Vocabulary.TYPE,
            Vocabulary.SUBJECT,
            Vocabulary.PREDICATE,
            Vocabulary.PREDICATE_TEXT,
            Vocabulary.OBJECT,
            Vocabulary.CLAIMED_BY,
            Vocabulary.NEGATED,
            Vocabulary.MODALITY,
            Vocabulary.EXPRESSED_BY,
            Vocabulary.COUNTS,
            Vocabulary.SPEAKER,
            Vocabulary.EVIDENCE);

    private final Map<Node, Map<Node, List<Node>>> bySubject = new HashMap<>();

    private Findings(List<Quad> own) {
        own.forEach(quad -> bySubject
                .computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                .computeIfAbsent(quad.getPredicate(), predicate -> new ArrayList<>())
                .add(quad.getObject()));
    }

    /** @param own a document's own graph */
    public static Findings of(List<Quad> own) {
        return new Findings(own);
    }

    /** What a finding says, without where it stands; empty if there is no such finding. */
    public List<String> content(String findingIri) {
        return content(NodeFactory.createURI(findingIri));
    }

    private List<String> content(Node finding) {
        Map<Node, List<Node>> properties = bySubject.getOrDefault(finding, Map.of());
        if (Collections.disjoint(properties.getOrDefault(Vocabulary.TYPE, List.of()), KINDS)) {
            return List.of();
        }
        return CONTENT.stream()
                .flatMap(property -> properties.getOrDefault(property, List.of()).stream())
                .map(this::words)
                .distinct()
                .sorted()
                .toList();
    }

    /** An IRI, or the words where it is a part of the text. */
    private String words(Node node) {
        List<Node> words = bySubject.getOrDefault(node, Map.of()).getOrDefault(Vocabulary.ANCHOR_OF, List.of());
        Node said = words.isEmpty() ? node : words.get(0);
        return said.isLiteral() ? said.getLiteralLexicalForm() : said.toString();
    }

    /** The findings that a judgement of one concerns: that one, if it says the same still, or else all that say the same. */
    public Set<Node> like(String findingIri, List<String> content) {
        Node finding = NodeFactory.createURI(findingIri);
        if (content(finding).equals(content)) {
            return Set.of(finding);
        }
        Set<Node> like = new HashSet<>();
        for (Node node : bySubject.keySet()) {
            if (!content.isEmpty() && content(node).equals(content)) {
                like.add(node);
            }
        }
        return like;
    }
}
