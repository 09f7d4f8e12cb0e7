package org.dateline.serve.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.rdf.Vocabulary;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Named;

/**
 * A figure as somebody's claim. What an article says in its own voice is the claim of its publisher.
 *
 * @param concept the label of what is counted
 * @param role the part the figure has in a change, {@code from}, {@code to} or {@code by}; empty if it is no part of one
 */
record Claim(
        FigureEntry figure,
        Bounds bounds,
        When when,
        Set<String> claimants,
        String concept,
        String role,
        boolean planned) {
    static final Comparator<Claim> BY_TIME = Comparator.comparing(
                    (Claim claim) -> claim.when().text())
            .thenComparing(Claim::who)
            .thenComparing(claim -> claim.bounds().middle())
            .thenComparing(claim -> claim.figure().iri());

    Claim {
        claimants = Set.copyOf(claimants);
    }

    /** Reads what the index leaves out, whether it is part of a change. To be called inside a transaction. */
    static Claim of(FigureEntry figure, NewsGraph graph) {
        Node document = NodeFactory.createURI(figure.evidence().document());
        Node node = NodeFactory.createURI(figure.iri());
        String role = graph.value(document, node, Vocabulary.CHANGE_ROLE).orElse("");
        boolean falls =
                graph.value(document, node, Vocabulary.CHANGE).orElse("").equals("fall");
        boolean planned = figure.modality().equals("planned");
        Node counted = NodeFactory.createURI(figure.concept());
        String concept = graph.value(document, counted, Vocabulary.PREF_LABEL).orElse("");
        Bounds bounds = role.equals("by") ? Bounds.of(figure).change() : Bounds.of(figure);
        Bounds signed = role.equals("by") && falls ? bounds.reversed() : bounds;
        return new Claim(figure, signed, When.of(figure), claimants(figure), concept, role, planned);
    }

    private static Set<String> claimants(FigureEntry figure) {
        if (!figure.claimants().isEmpty()) {
            return figure.claimants().stream().map(Named::label).collect(Collectors.toSet());
        }
        String publisher = figure.evidence().publisher();
        return Set.of(publisher.isEmpty() ? figure.evidence().title() : publisher);
    }

    /** True if the text names who says so. */
    boolean isTold() {
        return !figure.claimants().isEmpty();
    }

    /** Who says so, in words. */
    String who() {
        return String.join(", ", new TreeSet<>(claimants));
    }

    Set<String> about() {
        return figure.about().stream().map(Named::iri).collect(Collectors.toSet());
    }

    String document() {
        return figure.evidence().document();
    }

    /** What copies of one claim have in common. */
    List<Object> content() {
        return List.of(when, who(), bounds, role, about());
    }
}
