package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dateline.model.ContentHash;
import org.dateline.model.Correction;

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
                + correction.accept(CorrectionParts.VISITOR).key();
    }

    /** The triples of a correction. */
    public List<Triple> triples(Correction correction) {
        Node node = iri(correction);
        CorrectionParts parts = correction.accept(CorrectionParts.VISITOR);
        List<Triple> out = new ArrayList<>();
        Correction.Origin origin = correction.origin();
        Node person = NodeFactory.createURI(base + "agent/" + ContentHash.shortOf("agent", origin.who()));
        add(out, node, Vocabulary.TYPE, parts.kind());
        add(out, node, Vocabulary.WAS_ASSOCIATED_WITH, person);
        add(out, node, Vocabulary.ENDED_AT_TIME, NodeFactory.createLiteralDT(origin.when(), XSDDatatype.XSDdateTime));
        add(out, person, Vocabulary.TYPE, Vocabulary.PROV_AGENT);
        add(out, person, Vocabulary.RDFS_LABEL, Literals.string(origin.who()));
        if (origin.why() != null) {
            add(out, node, Vocabulary.COMMENT, Literals.string(origin.why()));
        }
        parts.properties().forEach(part -> add(out, node, part.property(), part.value()));
        int number = 0;
        for (Map.Entry<String, String> occurrence : parts.occurrences().entrySet()) {
            Node part = NodeFactory.createURI(node.getURI() + "/" + ++number);
            add(out, node, Vocabulary.OCCURRENCE, part);
            add(out, part, Vocabulary.IN_DOCUMENT, NodeFactory.createURI(occurrence.getKey()));
            add(out, part, Vocabulary.CONCERNS, NodeFactory.createURI(occurrence.getValue()));
        }
        return out;
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
        return CorrectionReader.read(triples);
    }
}
