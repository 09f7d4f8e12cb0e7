package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;

/**
 * Reads one correction.
 *
 * @param bySubject the values of each property of each subject
 * @param node the correction
 */
record CorrectionReader(Map<Node, Map<Node, List<Node>>> bySubject, Node node) {
    /**
     * The corrections that some triples describe, by their IRIs; what is none is passed over.
     *
     * @throws IllegalArgumentException if a correction lacks a part
     */
    static Map<String, Correction> read(Collection<Triple> triples) {
        Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();
        triples.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                .add(triple.getObject()));
        Map<String, Correction> corrections = new TreeMap<>();
        bySubject.forEach((node, properties) -> {
            for (Node type : properties.getOrDefault(Vocabulary.TYPE, List.of())) {
                if (Vocabulary.CORRECTION_CLASSES.contains(type)) {
                    corrections.put(node.getURI(), new CorrectionReader(bySubject, node).read(type));
                }
            }
        });
        return corrections;
    }

    Correction read(Node type) {
        Correction.Origin origin = origin();
        Set<String> names = iris(node, Vocabulary.CONCERNS);
        if (type.equals(Vocabulary.MERGE)) {
            return new Correction.Merge(origin, names);
        }
        if (type.equals(Vocabulary.DISTINCTION)) {
            return new Correction.Distinguish(origin, names);
        }
        if (type.equals(Vocabulary.SPLIT)) {
            return split(origin);
        }
        if (type.equals(Vocabulary.RENAME)) {
            return new Correction.Rename(origin, names, text(node, Vocabulary.NEW_LABEL));
        }
        if (type.equals(Vocabulary.RETYPE)) {
            return new Correction.Retype(origin, names, type(one(node, Vocabulary.NEW_TYPE)));
        }
        if (type.equals(Vocabulary.REVOCATION)) {
            return new Correction.Revoke(origin, one(node, Vocabulary.CONCERNS).getURI());
        }
        return verdict(
                origin,
                names,
                type.equals(Vocabulary.REJECTION) ? Correction.Verdict.REJECTED : Correction.Verdict.CONFIRMED);
    }

    private Correction verdict(Correction.Origin origin, Set<String> names, Correction.Verdict verdict) {
        if (has(Vocabulary.LINK)) {
            return new Correction.Link(origin, names, one(node, Vocabulary.LINK).getURI(), verdict);
        }
        if (!has(Vocabulary.IN_DOCUMENT)) {
            return new Correction.RejectNames(origin, names);
        }
        return new Correction.Judged(
                origin,
                one(node, Vocabulary.IN_DOCUMENT).getURI(),
                one(node, Vocabulary.CONCERNS).getURI(),
                values(node, Vocabulary.SAYS).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                verdict);
    }

    private Correction split(Correction.Origin origin) {
        Map<String, String> occurrences = new TreeMap<>();
        for (Node part : values(node, Vocabulary.OCCURRENCE)) {
            occurrences.put(
                    one(part, Vocabulary.IN_DOCUMENT).getURI(),
                    one(part, Vocabulary.CONCERNS).getURI());
        }
        return new Correction.Split(
                origin,
                one(node, Vocabulary.NEW_ENTITY).getURI(),
                one(node, Vocabulary.CONCERNS).getURI(),
                occurrences);
    }

    private Correction.Origin origin() {
        return new Correction.Origin(
                text(one(node, Vocabulary.WAS_ASSOCIATED_WITH), Vocabulary.RDFS_LABEL),
                text(node, Vocabulary.ENDED_AT_TIME),
                has(Vocabulary.COMMENT) ? text(node, Vocabulary.COMMENT) : null);
    }

    private static EntityType type(Node node) {
        for (EntityType type : EntityType.values()) {
            if (Vocabulary.classOf(type).equals(node)) {
                return type;
            }
        }
        throw new IllegalArgumentException("[" + node + "] is no type of entity");
    }

    private boolean has(Node property) {
        return !values(node, property).isEmpty();
    }

    private Set<String> iris(Node subject, Node property) {
        return values(subject, property).stream().map(Node::getURI).collect(Collectors.toSet());
    }

    private String text(Node subject, Node property) {
        return one(subject, property).getLiteralLexicalForm();
    }

    private Node one(Node subject, Node property) {
        return values(subject, property).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("[" + node + "] The correction has no " + property + "."));
    }

    private List<Node> values(Node subject, Node property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }
}
