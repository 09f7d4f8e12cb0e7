package org.dateline.settle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.dateline.model.Correction;
import org.dateline.rdf.CorrectionGraph;

/** The corrections in force, by their ids, in the order in which they were made. */
public record Corrections(Map<String, Correction> byId) {
    /** None at all. */
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        byId = new LinkedHashMap<>(byId);
    }

    /** Those in force of all that were ever made: the revoked ones are left out, and what revokes them. */
    public static Corrections inForce(Map<String, Correction> all) {
        Map<String, Correction> inForce = new LinkedHashMap<>(all);
        all.forEach((id, correction) -> {
            if (correction instanceof Correction.Revoke revoke) {
                inForce.remove(id);
                inForce.remove(revoke.correction());
            }
        });
        return new Corrections(inForce);
    }

    /** All that were made in the order of the moments at which they were, and where two were at one, of their IRIs. */
    public static Map<String, Correction> inOrder(Map<String, Correction> all) {
        Map<String, Correction> ordered = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Correction> each) ->
                                each.getValue().origin().when())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    /**
     * Those in force of a log in Turtle.
     *
     * @throws IllegalArgumentException if it is no Turtle, or a correction lacks a part
     */
    public static Corrections read(String turtle) {
        try {
            Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
            return inForce(inOrder(CorrectionGraph.read(graph.find().toList())));
        } catch (RiotException e) {
            throw new IllegalArgumentException("[corrections] " + e.getMessage(), e);
        }
    }

    /** Those that speak of some of these names. */
    public List<Correction> about(Collection<String> names) {
        return byId.values().stream()
                .filter(correction -> namesOf(correction).anyMatch(names::contains))
                .toList();
    }

    /** The names that documents give, of which a correction speaks, whichever of their senses it means. */
    public static Stream<String> namesOf(Correction correction) {
        Stream<String> from = correction instanceof Correction.Split split ? Stream.of(split.from()) : Stream.empty();
        return Stream.concat(correction.names().stream(), from).map(Corrections::name);
    }

    /** The name of which an IRI is a sense. */
    public static String name(String iri) {
        int mark = iri.indexOf('~');
        return mark < 0 ? iri : iri.substring(0, mark);
    }

    /** The names that belong in no graph. */
    Set<String> rejectedNames() {
        return byId.values().stream()
                .filter(Correction.RejectNames.class::isInstance)
                .flatMap(correction -> correction.names().stream())
                .collect(Collectors.toSet());
    }

    /** The links of names that are wrong. */
    List<Correction.Link> rejectedLinks() {
        return byId.values().stream()
                .filter(Correction.Link.class::isInstance)
                .map(Correction.Link.class::cast)
                .filter(link -> link.verdict() == Correction.Verdict.REJECTED)
                .toList();
    }

    /** What was judged of a document's findings. */
    List<Correction.Judged> judged(String document) {
        return byId.values().stream()
                .filter(Correction.Judged.class::isInstance)
                .map(Correction.Judged.class::cast)
                .filter(judged -> judged.document().equals(document))
                .toList();
    }

    /** The names and documents that differ between these and others: what has to be decided anew. */
    public Touched differing(Corrections other) {
        Set<String> names = new HashSet<>();
        Set<String> documents = new HashSet<>();
        Set<String> ids = new HashSet<>(byId.keySet());
        ids.addAll(other.byId.keySet());
        for (String id : ids) {
            Correction here = byId.get(id);
            Correction there = other.byId.get(id);
            if (here == null || there == null) {
                Correction changed = here == null ? there : here;
                namesOf(changed).forEach(names::add);
                if (changed instanceof Correction.Judged judged) {
                    documents.add(judged.document());
                }
            }
        }
        return new Touched(names, documents);
    }

    /** Names to be decided anew, and documents to be written anew. */
    public record Touched(Set<String> names, Set<String> documents) {}
}
