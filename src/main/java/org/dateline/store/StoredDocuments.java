package org.dateline.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.rdf.Vocabulary;

/**
 * The documents of a store: what they contribute, and what the database has of them.
 *
 * @param files those of the store
 */
record StoredDocuments(StoreFiles files) {
    /** The IRIs of all that are in the database, sorted. */
    List<String> all() {
        return Txn.calculateRead(
                dataset(),
                () -> dataset().stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                        .map(quad -> quad.getGraph().getURI())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Which state of a document is kept, if it is kept. */
    Optional<Stamp> stamp(String iri) {
        return files.contributions().entry(iri).map(entry -> entry.identity().stamp());
    }

    /** The quads of a document's graph; none if it is not in the database. */
    List<Quad> graph(String iri) {
        Node document = NodeFactory.createURI(iri);
        return Txn.calculateRead(
                dataset(),
                () -> dataset().stream(document, Node.ANY, Node.ANY, Node.ANY).toList());
    }

    /** What each name of a document means, as the database has it. */
    Map<Occurrence, Referent> meanings(String iri) {
        List<Occurrence> names =
                files.contributions().signature(iri).map(Signature::occurrences).orElse(List.of());
        DocumentState state = new DocumentState(dataset());
        return Txn.calculateRead(
                dataset(), () -> names.stream().collect(Collectors.toUnmodifiableMap(name -> name, state::meaning)));
    }

    /** Keeps those contributions that are not kept just so; tells how many are. */
    int contribute(Collection<Contribution> documents) {
        List<Contribution> fresh = documents.stream()
                .filter(document -> files.contributions()
                        .entry(document.signature().document())
                        .filter(known -> known.identity()
                                .digest()
                                .equals(document.signature().digest()))
                        .isEmpty())
                .toList();
        files.contributions().put(fresh);
        return documents.size() - fresh.size();
    }

    /** Takes back what these contribute; tells how many of them did. */
    int withdraw(Collection<String> iris) {
        List<String> known = iris.stream()
                .distinct()
                .filter(document -> files.contributions().entry(document).isPresent())
                .toList();
        files.contributions().remove(known);
        return known.size();
    }

    private DatasetGraph dataset() {
        return files.dataset();
    }
}
