package org.dateline.store.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/** What the graph of a document says of each thing, as far as the index has a use for it. */
final class DocumentGraph {
    private static final Map<Node, EntityKind> KINDS = Map.of(
            Vocabulary.PERSON, EntityKind.PERSON,
            Vocabulary.PLACE_CLASS, EntityKind.PLACE,
            Vocabulary.ORGANIZATION_CLASS, EntityKind.ORGANIZATION);

    private static final Set<Node> READ = Set.of(
            Vocabulary.TYPE,
            Vocabulary.SUBJECT,
            Vocabulary.PREDICATE,
            Vocabulary.OBJECT,
            Vocabulary.SAME_AS,
            Vocabulary.HEADLINE,
            Vocabulary.SOURCE,
            Vocabulary.IS_STRING,
            Vocabulary.DATE_PUBLISHED,
            Vocabulary.PUBLISHER,
            Vocabulary.ANCHOR_OF,
            Vocabulary.TA_IDENT_REF,
            Vocabulary.PREF_LABEL,
            Vocabulary.ALT_LABEL,
            Vocabulary.EXPRESSED_BY,
            Vocabulary.EVIDENCE,
            Vocabulary.NUMERIC_VALUE,
            Vocabulary.LOWER_BOUND,
            Vocabulary.UPPER_BOUND,
            Vocabulary.MODIFIER,
            Vocabulary.UNIT_LABEL,
            Vocabulary.PER,
            Vocabulary.COUNTS,
            Vocabulary.COUNTED_CONCEPT,
            Vocabulary.ABOUT,
            Vocabulary.CLAIMED_BY,
            Vocabulary.TIME,
            Vocabulary.PREDICATE_TEXT,
            Vocabulary.NEGATED,
            Vocabulary.MODALITY,
            Vocabulary.PLACE,
            Vocabulary.CONFIDENCE,
            Vocabulary.SPEAKER,
            Vocabulary.CUE,
            Vocabulary.DIRECT_SPEECH);

    private static final Pattern BEGIN = Pattern.compile("#char=(\\d{1,9}),");

    private final String iri;
    private final Map<Node, Map<Node, List<Node>>> things = new LinkedHashMap<>();
    private final Map<Node, List<Node>> byType = new HashMap<>();
    private final Map<Node, Integer> mentions = new HashMap<>();

    /** @param quads the quads of the document's graph, in whatever order */
    DocumentGraph(String iri, List<Quad> quads) {
        this.iri = iri;
        for (Quad quad : quads) {
            Node property = quad.getPredicate();
            if (!READ.contains(property)) {
                continue;
            }
            Node thing = quad.getSubject();
            if (property.equals(Vocabulary.TA_IDENT_REF)) {
                mentions.merge(quad.getObject(), 1, Integer::sum);
                continue;
            }
            if (property.equals(Vocabulary.TYPE)) {
                byType.computeIfAbsent(quad.getObject(), type -> new ArrayList<>())
                        .add(thing);
            }
            things.computeIfAbsent(thing, any -> new HashMap<>())
                    .computeIfAbsent(property, any -> new ArrayList<>(1))
                    .add(quad.getObject());
        }
        byType.values().forEach(those -> those.sort(Comparator.comparing(Node::toString)));
    }

    String iri() {
        return iri;
    }

    /** The things of a class, in the order of their IRIs. */
    List<Node> ofType(Node type) {
        return byType.getOrDefault(type, List.of());
    }

    /** People, places and organisations. */
    List<Node> entities() {
        return Stream.of(Vocabulary.PERSON, Vocabulary.PLACE_CLASS, Vocabulary.ORGANIZATION_CLASS)
                .flatMap(type -> ofType(type).stream())
                .distinct()
                .toList();
    }

    int mentions(Node entity) {
        return mentions.getOrDefault(entity, 0);
    }

    List<Node> all(Node thing, Node property) {
        return things.getOrDefault(thing, Map.of()).getOrDefault(property, List.of());
    }

    Optional<Node> one(Node thing, Node property) {
        List<Node> all = all(thing, property);
        return all.size() < 2 ? all.stream().findFirst() : all.stream().min(Comparator.comparing(Node::toString));
    }

    /** The words of a literal, or nothing at all. */
    String text(Node thing, Node property) {
        return one(thing, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    List<String> texts(Node thing, Node property) {
        return all(thing, property).stream()
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .distinct()
                .sorted()
                .toList();
    }

    boolean isTrue(Node thing, Node property) {
        return text(thing, property).equals("true");
    }

    OptionalDouble number(Node thing, Node property) {
        try {
            String text = text(thing, property);
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** What is named at the end of a property, in the order of labels. */
    List<Named> named(Node thing, Node property) {
        return all(thing, property).stream()
                .map(this::named)
                .distinct()
                .sorted(Comparator.comparing(Named::label).thenComparing(Named::iri))
                .toList();
    }

    /** An entity by its label, a phrase by its words. */
    Named named(Node node) {
        String label = text(node, Vocabulary.PREF_LABEL);
        EntityKind kind = all(node, Vocabulary.TYPE).stream()
                .map(type -> KINDS.getOrDefault(type, EntityKind.OTHER))
                .min(Comparator.naturalOrder())
                .orElse(EntityKind.OTHER);
        return new Named(node.toString(), label.isEmpty() ? text(node, Vocabulary.ANCHOR_OF) : label, kind);
    }

    /** Where words begin, in Unicode code points; 0 for what are no words. */
    static int begin(String words) {
        Matcher begin = BEGIN.matcher(words);
        return begin.find() ? Integer.parseInt(begin.group(1)) : 0;
    }
}
