package org.dateline.settle;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Correction;
import org.dateline.model.Referent;
import org.dateline.rdf.Vocabulary;

/**
 * Which link candidates of a document are settled: those that a person rejected, and those of a thing that is linked to
 * another thing of the same origin.
 */
final class SettledLinks {
    private final Map<String, Set<String>> rejected = new HashMap<>();

    /** @param corrections those in force */
    SettledLinks(Corrections corrections) {
        for (Correction.Link link : corrections.rejectedLinks()) {
            link.names()
                    .forEach(name ->
                            rejected.computeIfAbsent(name, n -> new HashSet<>()).add(link.sameAs()));
        }
    }

    /**
     * The candidates that are settled.
     *
     * @param own the document's own graph
     * @param meant the thing that each of its names means
     */
    Set<Node> of(List<Quad> own, Map<String, Referent> meant) {
        Map<Node, String> links = new HashMap<>();
        Map<Node, String> names = new HashMap<>();
        for (Quad quad : own) {
            if (quad.getPredicate().equals(Vocabulary.LINK)) {
                links.put(quad.getSubject(), quad.getObject().getURI());
            } else if (quad.getPredicate().equals(Vocabulary.CONCERNS)) {
                names.put(quad.getSubject(), quad.getObject().getURI());
            }
        }
        return links.keySet().stream()
                .filter(candidate -> isSettled(names.get(candidate), links.get(candidate), meant))
                .collect(Collectors.toSet());
    }

    private boolean isSettled(String name, String link, Map<String, Referent> meant) {
        Referent thing = meant.get(name);
        if (thing == null) {
            return false;
        }
        return isRejected(name, link)
                || Corrections.name(thing.iri()).equals(name) && isRejected(thing.iri(), link)
                || thing.sameAs().stream().anyMatch(same -> origin(same).equals(origin(link)));
    }

    private boolean isRejected(String name, String link) {
        return rejected.getOrDefault(name, Set.of()).contains(link);
    }

    private static String origin(String iri) {
        return String.valueOf(URI.create(iri).getHost());
    }
}
