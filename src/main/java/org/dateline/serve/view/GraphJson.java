package org.dateline.serve.view;

import com.google.gson.Gson;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.serve.SelectionParameters;
import org.dateline.store.index.Edge;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Listing;
import org.dateline.store.index.Named;
import org.dateline.store.index.Standing;
import org.dateline.store.index.StatementEntry;
import org.dateline.store.index.Words;

/** Nodes, edges and statements as JSON. */
final class GraphJson {
    private final ExplorerIndex index;
    private final SelectionParameters parameters;

    GraphJson(ExplorerIndex index, SelectionParameters parameters) {
        this.index = index;
        this.parameters = parameters;
    }

    /** A view, with the address of the query that finds its edges. */
    String view(GraphView view) {
        Map<String, Object> graph = new LinkedHashMap<>(nodesAndEdges(view.besides(), view.edges()));
        graph.put("query", view.query().address());
        return new Gson().toJson(graph);
    }

    /** The edges, and the nodes at their ends and besides. */
    String graph(Collection<Named> besides, Collection<Edge> edges) {
        return new Gson().toJson(nodesAndEdges(besides, edges));
    }

    private Map<String, Object> nodesAndEdges(Collection<Named> besides, Collection<Edge> edges) {
        Map<String, Object> nodes = new LinkedHashMap<>();
        besides.forEach(named -> nodes.computeIfAbsent(named.iri(), any -> node(named)));
        for (Edge edge : edges) {
            nodes.computeIfAbsent(edge.subject().iri(), any -> node(edge.subject()));
            nodes.computeIfAbsent(edge.object().iri(), any -> node(edge.object()));
        }
        return Map.of(
                "nodes", nodes.values(), "edges", edges.stream().map(this::edge).toList());
    }

    private Map<String, Object> node(Named named) {
        Map<String, Object> node = named(named);
        node.put(
                "articles",
                index.entity(named.iri()).map(EntitySummary::articles).orElse(0));
        return node;
    }

    private Map<String, Object> named(Named named) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", parameters.name(named.iri()));
        object.put("label", named.label());
        object.put("kind", Kind.of(named.kind()).parameter());
        parameters.page(named.iri()).ifPresent(link -> object.put("page", link.address()));
        return object;
    }

    private Map<String, Object> edge(Edge edge) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", parameters.name(edge.subject().iri()));
        object.put("target", parameters.name(edge.object().iri()));
        object.put("relation", SelectionParameters.relationName(edge.relation()));
        object.put("words", Relations.words(edge.relation(), edge.words()));
        object.put("standings", standings(edge.standings()));
        object.put("standing", Relations.words(edge.standings()));
        object.put("statements", edge.statements());
        object.put("sources", edge.sources());
        return object;
    }

    private static List<String> standings(Collection<Standing> standings) {
        return standings.stream().sorted().map(SelectionParameters::parameter).toList();
    }

    /** A stretch of statements with their sentences. */
    String statements(Listing<StatementEntry> listing) {
        return new Gson()
                .toJson(Map.of(
                        "total",
                        listing.total(),
                        "statements",
                        listing.items().stream().map(this::statement).toList()));
    }

    private Map<String, Object> statement(StatementEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", parameters.name(entry.iri()));
        parameters.page(entry.iri()).ifPresent(link -> object.put("page", link.address()));
        object.put("subject", named(entry.subject()));
        object.put("relation", SelectionParameters.relationName(entry.relation()));
        object.put("words", Relations.words(entry.relation(), entry.words()));
        object.put("object", named(entry.object()));
        object.put("standing", SelectionParameters.parameter(entry.standing()));
        object.put("negated", entry.negated());
        object.put("modality", entry.modality());
        object.put("claimants", entry.claimants().stream().map(this::named).toList());
        object.put("places", entry.places().stream().map(this::named).toList());
        object.put("time", entry.time());
        object.put("confidence", entry.confidence());
        Words evidence = entry.evidence();
        object.put("sentence", evidence.text());
        parameters.page(evidence.iri()).ifPresent(link -> object.put("sentencePage", link.address()));
        object.put("article", evidence.title());
        parameters.page(evidence.document()).ifPresent(link -> object.put("articlePage", link.address()));
        object.put("publisher", evidence.publisher());
        object.put("published", evidence.published());
        return object;
    }
}
