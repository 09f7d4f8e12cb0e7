package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A document's own graph, told from the one that {@link IdentifiedGraph} made of it: each thing has the name again that
 * the document gives it. Where the document has several names for a thing, and where something was kept from the graph, it
 * is read from {@code dl:withheld}.
 */
public final class OwnGraph {
    private static final Set<Node> MARKS =
            Set.of(Vocabulary.IDENTIFIED_AS, Vocabulary.OWN_LABEL, Vocabulary.OWN_TYPE, Vocabulary.WITHHELD);

    private final List<Quad> quads;
    private final Map<Node, TreeSet<Node>> names = new HashMap<>();
    private final Map<Node, Node> labels = new HashMap<>();
    private final Map<Node, Node> types = new HashMap<>();
    private final Map<Node, Set<String>> mentioned = new HashMap<>();
    private final Map<Node, Node> things = new HashMap<>();
    private final List<Quad> withheld = new ArrayList<>();

    private OwnGraph(List<Quad> quads) {
        this.quads = quads;
        Map<Node, String> words = new HashMap<>();
        for (Quad quad : quads) {
            Node property = quad.getPredicate();
            if (property.equals(Vocabulary.IDENTIFIED_AS)) {
                names.computeIfAbsent(quad.getObject(), t -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                        .add(quad.getSubject());
            } else if (property.equals(Vocabulary.OWN_LABEL)) {
                labels.put(quad.getSubject(), quad.getObject());
            } else if (property.equals(Vocabulary.OWN_TYPE)) {
                types.put(quad.getSubject(), quad.getObject());
            } else if (property.equals(Vocabulary.WITHHELD)) {
                withheld.addAll(Lines.read(quad.getGraph(), quad.getObject().getLiteralLexicalForm()));
            } else if (property.equals(Vocabulary.ANCHOR_OF)) {
                words.put(quad.getSubject(), clean(quad.getObject().getLiteralLexicalForm()));
            } else if (property.equals(Vocabulary.TA_IDENT_REF)) {
                things.put(quad.getSubject(), quad.getObject());
            }
        }
        things.forEach((phrase, thing) ->
                mentioned.computeIfAbsent(thing, t -> new HashSet<>()).add(words.getOrDefault(phrase, "")));
    }

    private static String clean(String words) {
        return words.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").replace('’', '\'').strip();
    }

    /** The quads of the own graph; those given if nothing in them was identified as something else. */
    public static List<Quad> of(List<Quad> identified) {
        OwnGraph own = new OwnGraph(identified);
        return own.names.isEmpty() && own.labels.isEmpty() && own.types.isEmpty() && own.withheld.isEmpty()
                ? identified
                : own.read();
    }

    private List<Quad> read() {
        Set<Quad> own = new LinkedHashSet<>(withheld);
        for (Quad quad : quads) {
            boolean kept = hasSeveralNames(quad.getSubject()) || hasSeveralNames(quad.getObject());
            if (!kept && !MARKS.contains(quad.getPredicate())) {
                own.addAll(read(quad));
            }
        }
        return new ArrayList<>(own);
    }

    private Collection<Quad> read(Quad quad) {
        Node subject = name(quad.getSubject());
        Node property = quad.getPredicate();
        boolean label = property.equals(Vocabulary.PREF_LABEL);
        boolean type = property.equals(Vocabulary.TYPE) && Vocabulary.ENTITY_CLASSES.contains(quad.getObject());
        if (label && isThing(quad.getSubject())) {
            return labels(quad, subject);
        }
        if (type && isThing(quad.getSubject())) {
            return all(quad.getSubject()).stream()
                    .map(name -> quad(quad, name, property, types.getOrDefault(name, quad.getObject())))
                    .toList();
        }
        if (property.equals(Vocabulary.TA_CLASS_REF) && things.containsKey(quad.getSubject())) {
            Node name = nameOfPhrase(quad.getSubject());
            return List.of(quad(quad, subject, property, types.getOrDefault(name, quad.getObject())));
        }
        if (property.equals(Vocabulary.ALT_LABEL) && quad.getObject().equals(labels.get(subject))) {
            return List.of();
        }
        return List.of(quad(quad, subject, property, name(quad.getObject())));
    }

    private Collection<Quad> labels(Quad quad, Node first) {
        List<Quad> own = new ArrayList<>();
        for (Node name : all(quad.getSubject())) {
            own.add(quad(quad, name, Vocabulary.PREF_LABEL, labels.getOrDefault(name, quad.getObject())));
        }
        boolean isName = mentioned
                .getOrDefault(quad.getSubject(), Set.of())
                .contains(quad.getObject().getLiteralLexicalForm());
        if (labels.containsKey(first) && isName) {
            own.add(quad(quad, first, Vocabulary.ALT_LABEL, quad.getObject()));
        }
        return own;
    }

    private boolean hasSeveralNames(Node thing) {
        return names.containsKey(thing) && names.get(thing).size() > 1;
    }

    private Node nameOfPhrase(Node phrase) {
        return withheld.stream()
                .filter(quad ->
                        quad.getSubject().equals(phrase) && quad.getPredicate().equals(Vocabulary.TA_IDENT_REF))
                .map(Quad::getObject)
                .findFirst()
                .orElseGet(() -> name(things.getOrDefault(phrase, phrase)));
    }

    private boolean isThing(Node node) {
        return names.containsKey(node) || labels.containsKey(node) || types.containsKey(node);
    }

    private Collection<Node> all(Node thing) {
        return names.containsKey(thing) ? names.get(thing) : List.of(thing);
    }

    private Node name(Node node) {
        return names.containsKey(node) ? names.get(node).first() : node;
    }

    private static Quad quad(Quad quad, Node subject, Node property, Node object) {
        return Quad.create(quad.getGraph(), subject, property, object);
    }
}
