package org.dateline.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Modality;

/** The plain triples that the statements of a graph allow: those that the article asserts in its own voice. */
final class AssertedTriples {
    private static final Set<Node> PARTS = Set.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT);
    private static final Node FALSE = Literals.truth(false);
    private static final Node ASSERTED = Literals.string(Modality.ASSERTED.label());

    private AssertedTriples() {}

    static Set<Triple> of(List<Quad> quads) {
        Map<Node, Map<Node, Node>> statements = new HashMap<>();
        Set<Node> qualified = new HashSet<>();
        for (Quad quad : quads) {
            if (PARTS.contains(quad.getPredicate())) {
                statements
                        .computeIfAbsent(quad.getSubject(), node -> new HashMap<>())
                        .put(quad.getPredicate(), quad.getObject());
            } else if (qualifies(quad)) {
                qualified.add(quad.getSubject());
            }
        }
        Set<Triple> triples = new HashSet<>();
        statements.forEach((statement, parts) -> {
            if (!qualified.contains(statement) && parts.size() == PARTS.size()) {
                triples.add(Triple.create(
                        parts.get(Vocabulary.SUBJECT), parts.get(Vocabulary.PREDICATE), parts.get(Vocabulary.OBJECT)));
            }
        });
        return triples;
    }

    private static boolean qualifies(Quad quad) {
        return quad.getPredicate().equals(Vocabulary.CLAIMED_BY)
                || (quad.getPredicate().equals(Vocabulary.NEGATED)
                        && !quad.getObject().equals(FALSE))
                || (quad.getPredicate().equals(Vocabulary.MODALITY)
                        && !quad.getObject().equals(ASSERTED));
    }
}
