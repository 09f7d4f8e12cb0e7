package org.dateline.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.ContentHash;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;
import org.dateline.rdf.Findings;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Vocabulary;
import org.dateline.settle.Corrections;

/**
 * Makes corrections of what a person sees in the graph: things are named by their IRI or, where just one has it, by their
 * label. Each method throws a {@link StoreException} if there is no such thing.
 */
public final class CorrectionDesk {
    private static final Set<Node> FINDINGS = Set.of(Vocabulary.STATEMENT, Vocabulary.FIGURE, Vocabulary.SPEECH);

    private final DatasetGraph dataset;
    private final ContributionLog log;
    private final Correction.Origin origin;

    CorrectionDesk(DatasetGraph dataset, ContributionLog log, Correction.Origin origin) {
        this.dataset = dataset;
        this.log = log;
        this.origin = origin;
    }

    /** Things that are one. */
    public Correction merge(Collection<String> things) {
        return new Correction.Merge(origin, entities(things));
    }

    /** Things that are one, or that are not. */
    public Correction sameness(Collection<String> things, Correction.Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> merge(things);
            case REJECTED -> new Correction.Distinguish(origin, entities(things));
        };
    }

    private Set<String> entities(Collection<String> things) {
        Set<String> names = new LinkedHashSet<>();
        things.forEach(thing -> names.add(entity(thing)));
        atLeastTwo(names);
        return names;
    }

    private static void atLeastTwo(Set<String> names) {
        if (names.size() < 2) {
            throw new StoreException("That is one thing already: " + String.join(", ", names) + ".");
        }
    }

    /**
     * What some documents mean by a thing is another thing.
     *
     * @param documents the IRIs of the documents
     */
    public Correction split(String thing, Collection<String> documents) {
        String from = entity(thing);
        Map<String, String> occurrences = new TreeMap<>();
        for (String document : documents) {
            names(document, from).stream().findFirst().ifPresent(name -> occurrences.put(document, name));
        }
        if (occurrences.isEmpty()) {
            throw new StoreException("None of these articles names <" + from + ">.");
        }
        String iri = Corrections.name(from) + "~"
                + ContentHash.shortOf("split", from, occurrences).substring(0, 8);
        return new Correction.Split(origin, iri, from, occurrences);
    }

    /** The names by which a document means a thing. */
    private Set<String> names(String document, String thing) {
        DocumentState state = new DocumentState(dataset);
        return Txn.calculateRead(
                dataset,
                () -> log.signature(document).stream()
                        .flatMap(signature -> signature.occurrences().stream())
                        .filter(occurrence -> state.meaning(occurrence).iri().equals(thing))
                        .map(occurrence -> occurrence.name())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    public Correction rename(String thing, String label) {
        return new Correction.Rename(origin, names(entity(thing)), label);
    }

    public Correction retype(String thing, EntityType type) {
        return new Correction.Retype(origin, names(entity(thing)), type);
    }

    /** A finding that is right, or a finding or a name that is wrong. */
    public Correction judge(String iri, Correction.Verdict verdict) {
        return finding(iri, verdict).orElseGet(() -> switch (verdict) {
            case REJECTED -> new Correction.RejectNames(origin, names(entity(iri)));
            case CONFIRMED ->
                throw new StoreException("[" + iri + "] There is no such statement, figure or speech."
                        + " To confirm that two things are one, name both.");
        });
    }

    /** A link to the same thing elsewhere. */
    public Correction link(String thing, String sameAs, Correction.Verdict verdict) {
        return new Correction.Link(origin, names(entity(thing)), sameAs, verdict);
    }

    private Optional<Correction> finding(String iri, Correction.Verdict verdict) {
        Node finding = NodeFactory.createURI(iri);
        return Txn.calculateRead(
                dataset,
                () -> dataset.stream(Node.ANY, finding, Vocabulary.TYPE, Node.ANY)
                        .filter(quad -> FINDINGS.contains(quad.getObject()))
                        .map(quad -> quad.getGraph().getURI())
                        .findFirst()
                        .map(document -> new Correction.Judged(
                                origin,
                                document,
                                iri,
                                Findings.of(log.quads(document)).content(iri),
                                verdict)));
    }

    /** The names that mean a thing and nothing else, so that a correction holds as long as one of them is there. */
    private Set<String> names(String thing) {
        Node node = NodeFactory.createURI(thing);
        Set<String> names = new TreeSet<>(Set.of(thing));
        Txn.executeRead(
                dataset,
                () -> dataset.stream(Node.ANY, Node.ANY, Vocabulary.IDENTIFIED_AS, node)
                        .map(Quad::getSubject)
                        .filter(name -> meansOnly(name, node))
                        .forEach(name -> names.add(name.getURI())));
        return names;
    }

    private boolean meansOnly(Node name, Node thing) {
        return dataset.stream(Node.ANY, name, Vocabulary.IDENTIFIED_AS, Node.ANY)
                        .allMatch(quad -> quad.getObject().equals(thing))
                && !dataset.contains(Node.ANY, name, Vocabulary.PREF_LABEL, Node.ANY);
    }

    /** The IRI of a thing, by its IRI or its label. */
    private String entity(String iriOrLabel) {
        List<String> found = Txn.calculateRead(dataset, () -> {
            boolean iri = iriOrLabel.contains("://");
            return iri ? byIri(NodeFactory.createURI(iriOrLabel)) : byLabel(iriOrLabel);
        });
        if (found.isEmpty()) {
            throw new StoreException("[" + iriOrLabel + "] The store has no person, place or organisation of that"
                    + " name; 'dateline query entities' lists them.");
        }
        if (found.size() > 1) {
            throw new StoreException("[" + iriOrLabel + "] Several things have that name; say which by its IRI: "
                    + String.join(" ", found));
        }
        return found.get(0);
    }

    private List<String> byIri(Node node) {
        if (dataset.contains(Node.ANY, node, Vocabulary.PREF_LABEL, Node.ANY)) {
            return List.of(node.getURI());
        }
        return dataset.stream(Node.ANY, node, Vocabulary.IDENTIFIED_AS, Node.ANY)
                .map(quad -> quad.getObject().getURI())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> byLabel(String label) {
        return dataset.stream(Node.ANY, Node.ANY, Vocabulary.PREF_LABEL, Literals.string(label))
                .map(Quad::getSubject)
                .filter(node -> dataset.contains(Node.ANY, Node.ANY, Vocabulary.TA_IDENT_REF, node))
                .map(Node::getURI)
                .distinct()
                .sorted()
                .toList();
    }
}
