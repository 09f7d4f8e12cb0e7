package org.dateline.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/**
 * What one document says of one thing.
 *
 * @param document the document, whose graph says it
 * @param node the thing
 * @param values the values of each of its properties
 */
record Thing(Node document, Node node, Map<Node, List<Node>> values) {
    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    Optional<String> text(Node property) {
        return one(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    int number(Node property) {
        return text(property)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    boolean is(Node type) {
        return all(Vocabulary.TYPE).contains(type);
    }

    boolean isTrue(Node property) {
        return text(property).filter("true"::equals).isPresent();
    }
}
