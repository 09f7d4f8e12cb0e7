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
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dateline.model.ContentHash;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;

/**
 * Corrections as RDF, and back. Each is a {@code prov:Activity} with the person who made it, the moment and the reason.
 * Its IRI is made from its content.
 */
public final class CorrectionGraph {
    /** The value of {@code dl:lost}. */
    public static final Node TRUE = Literals.truth(true);

    private final String base;

    /** @param base what the IRIs of the store begin with */
    public CorrectionGraph(String base) {
        this.base = base;
    }

    /** The IRI of the graph that holds the corrections. */
    public Node graph() {
        return NodeFactory.createURI(base + "corrections");
    }

    /** The IRI of a correction. */
    public Node iri(Correction correction) {
        return NodeFactory.createURI(base + "correction/" + ContentHash.shortOf("correction", key(correction)));
    }

    private static String key(Correction correction) {
        return new TreeMap<>(
                        Map.of("names", correction.names().stream().sorted().toList()))
                + correction.origin().when()
                + correction.origin().who()
                + correction.getClass().getSimpleName()
                + detail(correction);
    }

    private static String detail(Correction correction) {
        if (correction instanceof Correction.Split split) {
            return new TreeMap<>(split.occurrences()).toString();
        }
        if (correction instanceof Correction.Rename rename) {
            return rename.label();
        }
        if (correction instanceof Correction.Retype retype) {
            return retype.type().label();
        }
        if (correction instanceof Correction.Link link) {
            return link.sameAs() + link.verdict();
        }
        if (correction instanceof Correction.Judged judged) {
            return judged.finding() + judged.verdict();
        }
        return correction instanceof Correction.Revoke revoke ? revoke.correction() : "";
    }

    /** The triples of a correction. */
    public List<Triple> triples(Correction correction) {
        Node node = iri(correction);
        List<Triple> out = new ArrayList<>();
        Correction.Origin origin = correction.origin();
        Node person = NodeFactory.createURI(base + "agent/" + ContentHash.shortOf("agent", origin.who()));
        add(out, node, Vocabulary.TYPE, kind(correction));
        add(out, node, Vocabulary.WAS_ASSOCIATED_WITH, person);
        add(out, node, Vocabulary.ENDED_AT_TIME, NodeFactory.createLiteralDT(origin.when(), XSDDatatype.XSDdateTime));
        add(out, person, Vocabulary.TYPE, Vocabulary.PROV_AGENT);
        add(out, person, Vocabulary.RDFS_LABEL, Literals.string(origin.who()));
        if (origin.why() != null) {
            add(out, node, Vocabulary.COMMENT, Literals.string(origin.why()));
        }
        if (!(correction instanceof Correction.Split)) {
            correction.names().stream().sorted().forEach(name -> add(out, node, Vocabulary.CONCERNS, iri(name)));
        }
        details(out, node, correction);
        return out;
    }

    private static void details(List<Triple> out, Node node, Correction correction) {
        if (correction instanceof Correction.Split split) {
            add(out, node, Vocabulary.CONCERNS, iri(split.from()));
            add(out, node, Vocabulary.NEW_ENTITY, iri(split.iri()));
            int number = 0;
            for (Map.Entry<String, String> occurrence : new TreeMap<>(split.occurrences()).entrySet()) {
                Node part = NodeFactory.createURI(node.getURI() + "/" + ++number);
                add(out, node, Vocabulary.OCCURRENCE, part);
                add(out, part, Vocabulary.IN_DOCUMENT, iri(occurrence.getKey()));
                add(out, part, Vocabulary.CONCERNS, iri(occurrence.getValue()));
            }
        } else if (correction instanceof Correction.Rename rename) {
            add(out, node, Vocabulary.NEW_LABEL, Literals.string(rename.label()));
        } else if (correction instanceof Correction.Retype retype) {
            add(out, node, Vocabulary.NEW_TYPE, Vocabulary.classOf(retype.type()));
        } else if (correction instanceof Correction.Link link) {
            add(out, node, Vocabulary.LINK, iri(link.sameAs()));
        } else if (correction instanceof Correction.Judged judged) {
            add(out, node, Vocabulary.IN_DOCUMENT, iri(judged.document()));
            add(out, node, Vocabulary.CONCERNS, iri(judged.finding()));
            judged.content().forEach(words -> add(out, node, Vocabulary.SAYS, Literals.string(words)));
        } else if (correction instanceof Correction.Revoke revoke) {
            add(out, node, Vocabulary.CONCERNS, iri(revoke.correction()));
        }
    }

    private static Node kind(Correction correction) {
        if (correction instanceof Correction.Merge) {
            return Vocabulary.MERGE;
        }
        if (correction instanceof Correction.Distinguish) {
            return Vocabulary.DISTINCTION;
        }
        if (correction instanceof Correction.Split) {
            return Vocabulary.SPLIT;
        }
        if (correction instanceof Correction.Rename) {
            return Vocabulary.RENAME;
        }
        if (correction instanceof Correction.Retype) {
            return Vocabulary.RETYPE;
        }
        if (correction instanceof Correction.Revoke) {
            return Vocabulary.REVOCATION;
        }
        Correction.Verdict verdict = Correction.Verdict.REJECTED;
        if (correction instanceof Correction.Link link) {
            verdict = link.verdict();
        } else if (correction instanceof Correction.Judged judged) {
            verdict = judged.verdict();
        }
        return verdict == Correction.Verdict.REJECTED ? Vocabulary.REJECTION : Vocabulary.CONFIRMATION;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static void add(List<Triple> out, Node subject, Node predicate, Node object) {
        out.add(Triple.create(subject, predicate, object));
    }

    /**
     * The corrections that some triples describe, by their IRIs; what is none is passed over.
     *
     * @throws IllegalArgumentException if a correction lacks a part
     */
    public static Map<String, Correction> read(Collection<Triple> triples) {
        Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();
        triples.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                .add(triple.getObject()));
        Map<String, Correction> corrections = new TreeMap<>();
        bySubject.forEach((node, properties) -> {
            for (Node type : properties.getOrDefault(Vocabulary.TYPE, List.of())) {
                if (Vocabulary.CORRECTION_CLASSES.contains(type)) {
                    corrections.put(node.getURI(), new Reader(bySubject, node).read(type));
                }
            }
        });
        return corrections;
    }

    /** Reads one correction. */
    private record Reader(Map<Node, Map<Node, List<Node>>> bySubject, Node node) {
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
                return new Correction.Revoke(
                        origin, one(node, Vocabulary.CONCERNS).getURI());
            }
            return verdict(
                    origin,
                    names,
                    type.equals(Vocabulary.REJECTION) ? Correction.Verdict.REJECTED : Correction.Verdict.CONFIRMED);
        }

        private Correction verdict(Correction.Origin origin, Set<String> names, Correction.Verdict verdict) {
            if (has(Vocabulary.LINK)) {
                return new Correction.Link(
                        origin, names, one(node, Vocabulary.LINK).getURI(), verdict);
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
                    .orElseThrow(() ->
                            new IllegalArgumentException("[" + node + "] The correction has no " + property + "."));
        }

        private List<Node> values(Node subject, Node property) {
            return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
        }
    }
}
