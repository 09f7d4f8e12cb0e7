package org.dateline.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Referent;
import org.jspecify.annotations.Nullable;

/**
 * A document's graph in which each name stands for what it means across all documents: the thing's IRI in place of the
 * name's, its type in place of the document's own; the label too, if a person gave it one. A name whose IRI is not the thing's stays as {@code
 * dl:identifiedAs}, and what the document itself calls it as {@code dl:ownLabel} where a person gave it another label, so that {@link OwnGraph} can tell the
 * document's own graph from this one.
 */
public final class IdentifiedGraph {
    private static final Set<Node> DESCRIPTION =
            Set.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, Vocabulary.SAME_AS);
    private final Node graph;
    private final Map<Node, Referent> meant;
    private final Map<Node, Node> iris = new HashMap<>();
    private final Map<Node, Node> nameOfPhrase = new HashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, String> ownLabels = new HashMap<>();
    private final Set<Quad> quads = new LinkedHashSet<>();

    private IdentifiedGraph(Node graph, Map<Node, Referent> meant) {
        this.graph = graph;
        this.meant = meant;
        meant.forEach((name, thing) -> iris.put(name, NodeFactory.createURI(thing.iri())));
    }

    /**
     * The quads of the graph.
     *
     * @param own the document's own graph
     * @param meant the thing that each name means, by the name's IRI
     * @param refused findings and names that are not to be in it, with all that rests on them
     */
    public static List<Quad> of(String documentIri, List<Quad> own, Map<String, Referent> meant, Set<Node> refused) {
        Map<Node, Referent> byNode = new HashMap<>();
        meant.forEach((name, thing) -> byNode.put(NodeFactory.createURI(name), thing));
        IdentifiedGraph graph = new IdentifiedGraph(NodeFactory.createURI(documentIri), byNode);
        List<Quad> standing = refused.isEmpty() ? own : Support.without(refused, own);
        graph.read(standing);
        graph.describe(standing);
        graph.withhold(own, standing);
        return List.copyOf(graph.quads);
    }

    /**
     * Keeps what cannot be told from the rest of the graph: what is refused, and what the document says of a thing for
     * which it has several names.
     */
    private void withhold(List<Quad> own, List<Quad> standing) {
        Map<Node, Integer> names = new HashMap<>();
        iris.values().forEach(thing -> names.merge(thing, 1, Integer::sum));
        Set<Quad> stands = new HashSet<>(standing);
        List<Quad> withheld = own.stream()
                .filter(quad -> !stands.contains(quad)
                        || isOneOfSeveral(quad.getSubject(), names)
                        || isOneOfSeveral(quad.getObject(), names))
                .toList();
        if (!withheld.isEmpty()) {
            add(graph, Vocabulary.WITHHELD, Literals.string(Lines.of(withheld)));
        }
    }

    private boolean isOneOfSeveral(Node name, Map<Node, Integer> names) {
        Node thing = iris.get(name);
        return thing != null && names.getOrDefault(thing, 0) > 1;
    }

    private void read(List<Quad> own) {
        for (Quad quad : own) {
            if (quad.getPredicate().equals(Vocabulary.TA_IDENT_REF)) {
                nameOfPhrase.put(quad.getSubject(), quad.getObject());
            }
        }
        for (Quad quad : own) {
            Referent thing = meant.get(quad.getSubject());
            if (thing != null && describes(quad)) {
                own(quad, thing);
                if (quad.getObject().isLiteral()) {
                    labels.computeIfAbsent(thing.iri(), t -> new TreeSet<>())
                            .add(quad.getObject().getLiteralLexicalForm());
                }
            } else {
                add(known(quad.getSubject()), quad.getPredicate(), object(quad));
            }
        }
    }

    /** Keeps what the document says itself where it is another than what holds for the thing. */
    private void own(Quad quad, Referent thing) {
        boolean label = quad.getPredicate().equals(Vocabulary.PREF_LABEL);
        if (label && thing.label().isEmpty()) {
            ownLabels.merge(thing.iri(), quad.getObject().getLiteralLexicalForm(), IdentifiedGraph::fuller);
            return;
        }
        boolean type = quad.getPredicate().equals(Vocabulary.TYPE)
                && !quad.getObject().equals(Vocabulary.classOf(thing.type()));
        if (label) {
            add(quad.getSubject(), Vocabulary.OWN_LABEL, quad.getObject());
        } else if (type) {
            add(quad.getSubject(), Vocabulary.OWN_TYPE, quad.getObject());
        }
    }

    /** The fuller of two names of one thing: of more words, else longer, else first in the alphabet. */
    private static String fuller(String one, String other) {
        return Stream.of(one, other)
                .max(Comparator.comparingInt((String name) -> name.split(" ").length)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(one);
    }

    private static boolean describes(Quad quad) {
        return DESCRIPTION.contains(quad.getPredicate())
                || quad.getPredicate().equals(Vocabulary.TYPE) && Vocabulary.ENTITY_CLASSES.contains(quad.getObject());
    }

    private Node object(Quad quad) {
        if (quad.getPredicate().equals(Vocabulary.TA_CLASS_REF)) {
            @Nullable Referent thing = meant.get(nameOfPhrase.get(quad.getSubject()));
            return thing == null ? quad.getObject() : Vocabulary.classOf(thing.type());
        }
        return known(quad.getObject());
    }

    private Node known(Node node) {
        return iris.getOrDefault(node, node);
    }

    private void describe(List<Quad> standing) {
        Set<Node> described = standing.stream().map(Quad::getSubject).collect(Collectors.toSet());
        Map<String, Referent> things = new TreeMap<>();
        meant.forEach((name, thing) -> {
            if (described.contains(name)) {
                things.put(thing.iri(), thing);
            }
        });
        things.values().forEach(this::describe);
        Map<Node, Integer> names = new HashMap<>();
        iris.values().forEach(thing -> names.merge(thing, 1, Integer::sum));
        iris.forEach((name, thing) -> {
            if (!name.equals(thing) || names.get(thing) > 1) {
                add(name, Vocabulary.IDENTIFIED_AS, thing);
            }
        });
    }

    private void describe(Referent thing) {
        Node node = NodeFactory.createURI(thing.iri());
        add(node, Vocabulary.TYPE, Vocabulary.classOf(thing.type()));
        String label = thing.label().isEmpty() ? ownLabels.getOrDefault(thing.iri(), "") : thing.label();
        add(node, Vocabulary.PREF_LABEL, Literals.string(label));
        names(thing, label).forEach(name -> add(node, Vocabulary.ALT_LABEL, Literals.string(name)));
        thing.sameAs().forEach(same -> add(node, Vocabulary.SAME_AS, NodeFactory.createURI(same)));
    }

    private Collection<String> names(Referent thing, String label) {
        Set<String> names = new TreeSet<>(labels.getOrDefault(thing.iri(), Set.of()));
        names.remove(label);
        return names;
    }

    private void add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }
}
