package org.dateline.serve.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.EntitySummary;

/** The properties of entities that reconciliation compares and extends tables by. */
final class EntityProperties {
    private static final int POSTS = 400;

    /** A property: its identifier, and its name for a reader. */
    record Property(String id, String name) {
        Map<String, String> json() {
            return Map.of("id", id, "name", name);
        }
    }

    static final List<Property> ALL = List.of(
            new Property("label", "name"),
            new Property("names", "other names"),
            new Property("links", "the same thing elsewhere"),
            new Property("posts", "posts held"),
            new Property("articles", "number of articles"),
            new Property("sources", "number of independent articles"),
            new Property("statements", "number of statements"),
            new Property("figures", "number of figures"),
            new Property("first", "first day of publication"),
            new Property("last", "last day of publication"),
            new Property("latitude", "latitude"),
            new Property("longitude", "longitude"));

    private final DatasetGraph dataset;

    EntityProperties(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static Optional<Property> named(String id) {
        return ALL.stream().filter(property -> property.id().equals(id)).findFirst();
    }

    /** The values of a property: texts, or numbers. */
    List<Object> values(EntitySummary summary, Property property) {
        return switch (property.id()) {
            case "label" -> List.of(summary.entity().label());
            case "names" -> List.copyOf(summary.names());
            case "links" -> List.copyOf(summary.links());
            case "posts" -> List.copyOf(posts(summary.entity().iri()));
            case "articles" -> List.of(summary.articles());
            case "sources" -> List.of(summary.sources());
            case "statements" -> List.of(summary.statements());
            case "figures" -> List.of(summary.figures());
            case "first" -> day(summary.first());
            case "last" -> day(summary.last());
            case "latitude" ->
                summary.point()
                        .<List<Object>>map(point -> List.of(point.latitude()))
                        .orElse(List.of());
            case "longitude" ->
                summary.point()
                        .<List<Object>>map(point -> List.of(point.longitude()))
                        .orElse(List.of());
            default -> throw new IllegalArgumentException("[property] " + property.id() + " has no values");
        };
    }

    private static List<Object> day(String day) {
        return day.isEmpty() ? List.of() : List.of(day);
    }

    /** Posts as "secretary, Security Council", each once. */
    private List<String> posts(String entity) {
        Node member = NodeFactory.createURI(entity);
        return dataset.calculateRead(() -> Iter.asStream(
                        Iter.limit(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.MEMBER, member), POSTS))
                .map(this::post)
                .filter(post -> !post.isEmpty())
                .distinct()
                .sorted()
                .toList());
    }

    private String post(Quad membership) {
        Node document = membership.getGraph();
        return Stream.of(Vocabulary.ROLE, Vocabulary.ORGANIZATION)
                .flatMap(property -> first(document, membership.getSubject(), property).stream())
                .flatMap(
                        node -> first(document, node, Vocabulary.PREF_LABEL)
                                .or(() -> first(document, node, Vocabulary.ANCHOR_OF))
                                .stream())
                .map(Node::getLiteralLexicalForm)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private Optional<Node> first(Node document, Node node, Node property) {
        return Iter.asStream(dataset.find(document, node, property, Node.ANY))
                .map(Quad::getObject)
                .findFirst();
    }
}
