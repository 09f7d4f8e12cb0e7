package org.dateline.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.EntityType;
import org.dateline.model.FoldedName;
import org.dateline.model.Occurrence;
import org.dateline.model.Span;
import org.dateline.model.Surroundings;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads from a document's graph what tells whom its names mean. */
public final class Occurrences {
    private static final Map<Node, EntityType> TYPES = Map.of(
            Vocabulary.PERSON, EntityType.PERSON,
            Vocabulary.PLACE_CLASS, EntityType.PLACE,
            Vocabulary.ORGANIZATION_CLASS, EntityType.ORGANISATION);

    private static final int PLACES = 5;

    private final String document;
    private final Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();

    private Occurrences(String document, List<Quad> quads) {
        this.document = document;
        quads.forEach(quad -> bySubject
                .computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                .computeIfAbsent(quad.getPredicate(), predicate -> new ArrayList<>())
                .add(quad.getObject()));
    }

    /** The entities of a document's graph, in the order of their IRIs. */
    public static List<Occurrence> of(String documentIri, List<Quad> quads) {
        return new Occurrences(documentIri, quads).read();
    }

    private List<Occurrence> read() {
        Map<Node, EntityType> entities = new LinkedHashMap<>();
        bySubject.forEach((subject, properties) -> properties.getOrDefault(Vocabulary.TYPE, List.of()).stream()
                .filter(TYPES::containsKey)
                .forEach(type -> entities.put(subject, TYPES.get(type))));
        if (entities.isEmpty()) {
            return List.of();
        }
        Words words = words();
        Map<Node, List<Span>> mentions = mentions();
        Surroundings surroundings = new Surroundings(
                document,
                published(),
                entities.keySet().stream()
                        .map(this::label)
                        .map(FoldedName::of)
                        .collect(Collectors.toCollection(TreeSet::new)),
                places(entities, mentions),
                words.topics());
        Map<Node, Set<String>> posts = posts();
        return entities.entrySet().stream()
                .map(entity -> occurrence(
                        entity.getKey(),
                        entity.getValue(),
                        surroundings,
                        mentions.getOrDefault(entity.getKey(), List.of()),
                        posts.getOrDefault(entity.getKey(), Set.of()),
                        words))
                .sorted(Comparator.comparing(Occurrence::name))
                .toList();
    }

    private Occurrence occurrence(
            Node node,
            EntityType type,
            Surroundings surroundings,
            List<Span> mentions,
            Set<String> posts,
            Words words) {
        Set<String> names = new TreeSet<>(texts(node, Vocabulary.ALT_LABEL));
        names.add(label(node));
        return new Occurrence(
                surroundings,
                node.getURI(),
                type,
                label(node),
                List.copyOf(names),
                values(node, Vocabulary.SAME_AS).stream()
                        .map(Node::toString)
                        .sorted()
                        .toList(),
                mentions.size(),
                posts,
                words.neighbours(mentions),
                words.beside(mentions));
    }

    private List<String> places(Map<Node, EntityType> entities, Map<Node, List<Span>> mentions) {
        return entities.entrySet().stream()
                .filter(entity -> entity.getValue() == EntityType.PLACE)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((Node place) ->
                                -mentions.getOrDefault(place, List.of()).size())
                        .thenComparing(this::label))
                .limit(PLACES)
                .map(this::label)
                .toList();
    }

    private Words words() {
        Node context = bySubject.keySet().stream()
                .filter(subject -> subject.hasURI(document))
                .findFirst()
                .orElse(null);
        List<String> text = context == null ? List.of() : texts(context, Vocabulary.IS_STRING);
        List<Span> sentences = bySubject.entrySet().stream()
                .filter(node ->
                        node.getValue().getOrDefault(Vocabulary.TYPE, List.of()).contains(Vocabulary.SENTENCE))
                .map(node -> span(node.getKey()))
                .sorted()
                .toList();
        return new Words(Text.of(text.isEmpty() ? "" : text.get(0)), sentences);
    }

    private @Nullable LocalDate published() {
        return bySubject.entrySet().stream()
                .filter(node -> node.getKey().hasURI(document))
                .flatMap(node -> node.getValue().getOrDefault(Vocabulary.DATE_PUBLISHED, List.of()).stream())
                .map(date -> LocalDate.parse(date.getLiteralLexicalForm()))
                .findFirst()
                .orElse(null);
    }

    private Map<Node, List<Span>> mentions() {
        Map<Node, List<Span>> mentions = new HashMap<>();
        bySubject.forEach((phrase, properties) -> properties
                .getOrDefault(Vocabulary.TA_IDENT_REF, List.of())
                .forEach(entity ->
                        mentions.computeIfAbsent(entity, e -> new ArrayList<>()).add(span(phrase))));
        return mentions;
    }

    /** Posts of which it is told where they are: a bare "president" tells nobody apart. */
    private Map<Node, Set<String>> posts() {
        Map<Node, Set<String>> posts = new HashMap<>();
        bySubject.forEach((membership, properties) -> {
            if (properties.containsKey(Vocabulary.ORGANIZATION)) {
                String post = labels(membership, Vocabulary.ROLE) + ", " + labels(membership, Vocabulary.ORGANIZATION);
                properties
                        .getOrDefault(Vocabulary.MEMBER, List.of())
                        .forEach(holder -> posts.computeIfAbsent(holder, h -> new TreeSet<>())
                                .add(post));
            }
        });
        return posts;
    }

    private String labels(Node thing, Node property) {
        return values(thing, property).stream().map(this::label).collect(Collectors.joining(" and "));
    }

    private Span span(Node part) {
        return new Span(index(part, Vocabulary.BEGIN_INDEX), index(part, Vocabulary.END_INDEX));
    }

    private int index(Node part, Node property) {
        return Integer.parseInt(texts(part, property).get(0));
    }

    private String label(Node node) {
        List<String> labels = texts(node, Vocabulary.PREF_LABEL);
        return labels.isEmpty() ? node.toString() : Collections.min(labels);
    }

    private List<String> texts(Node subject, Node property) {
        return values(subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private List<Node> values(Node subject, Node property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }
}
