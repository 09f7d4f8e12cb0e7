package org.dateline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.rdf.Vocabulary;

/** What the database takes the names of a document to mean. Used within a transaction. */
final class DocumentState {
    private static final Map<Node, EntityType> TYPES = new HashMap<>();

    static {
        for (EntityType type : EntityType.values()) {
            TYPES.put(Vocabulary.classOf(type), type);
        }
    }

    private final DatasetGraph dataset;

    DocumentState(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Whether the database has an occurrence as what it was decided to be. */
    boolean agrees(Occurrence occurrence, Referent thing) {
        return same(meaning(occurrence), thing);
    }

    private static boolean same(Referent known, Referent thing) {
        return known.iri().equals(thing.iri())
                && known.label().equals(thing.label())
                && known.type() == thing.type()
                && known.sameAs().equals(thing.sameAs());
    }

    /** What the database takes an occurrence to mean. */
    Referent meaning(Occurrence occurrence) {
        Node graph = NodeFactory.createURI(occurrence.document());
        Node name = NodeFactory.createURI(occurrence.name());
        Node thing = first(graph, name, Vocabulary.IDENTIFIED_AS, name);
        boolean given = dataset.contains(graph, name, Vocabulary.OWN_LABEL, Node.ANY);
        Node label = given ? first(graph, thing, Vocabulary.PREF_LABEL, thing) : thing;
        EntityType type = dataset.stream(graph, thing, Vocabulary.TYPE, Node.ANY)
                .map(quad -> TYPES.get(quad.getObject()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(occurrence.type());
        return new Referent(
                thing.getURI(),
                type,
                label.isLiteral() ? label.getLiteralLexicalForm() : "",
                dataset.stream(graph, thing, Vocabulary.SAME_AS, Node.ANY)
                        .map(quad -> quad.getObject().getURI())
                        .sorted()
                        .toList(),
                List.of());
    }

    private Node first(Node graph, Node subject, Node property, Node otherwise) {
        return dataset.stream(graph, subject, property, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(otherwise);
    }

    /** What the database takes each name of a document to mean. */
    Map<String, Referent> meanings(Iterable<Occurrence> occurrences) {
        Map<String, Referent> meanings = new TreeMap<>();
        occurrences.forEach(occurrence -> meanings.put(occurrence.name(), meaning(occurrence)));
        return meanings;
    }
}
