package org.dateline.serve.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.SelectionQueries;
import org.dateline.store.index.Edge;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Named;
import org.dateline.store.index.Selection;

/**
 * Some things and the edges among them, as they are drawn, listed and asked for.
 *
 * @param besides things that are shown though they may have no edge
 * @param edges the edges
 * @param query the query that finds the edges
 */
record GraphView(List<Named> besides, List<Edge> edges, Link query) {
    /** Among so many things all edges are looked for. */
    static final int MOST = 200;

    /** A thing with its nearest neighbours, and the edges among all of them; so many edges of its own are looked at. */
    static GraphView around(String focus, ExplorerIndex index, SelectionParameters parameters, int limit) {
        Selection selection = parameters.selection();
        List<Edge> own = index.edges(selection, limit);
        Set<String> ends = new LinkedHashSet<>(List.of(focus));
        own.forEach(
                edge -> ends.addAll(List.of(edge.subject().iri(), edge.object().iri())));
        List<String> nearest = ends.stream().limit(MOST).toList();
        Map<List<String>, Edge> all = new LinkedHashMap<>();
        own.forEach(edge -> all.put(key(edge), edge));
        if (ends.size() > 1) {
            index.edgesAmong(nearest, free(selection)).forEach(edge -> all.putIfAbsent(key(edge), edge));
        }
        List<Named> self =
                index.entity(focus).map(EntitySummary::entity).stream().toList();
        return new GraphView(self, new ArrayList<>(all.values()), query(nearest, parameters));
    }

    /** All edges among some things. */
    static GraphView among(Collection<String> things, ExplorerIndex index, SelectionParameters parameters) {
        List<Named> named = things.stream()
                .flatMap(iri -> index.entity(iri).map(EntitySummary::entity).stream())
                .toList();
        return new GraphView(named, index.edgesAmong(things, free(parameters.selection())), query(things, parameters));
    }

    private static Link query(Collection<String> things, SelectionParameters parameters) {
        return Link.query(new SelectionQueries(parameters.base()).edgesAmong(things, free(parameters.selection())));
    }

    private static Selection free(Selection selection) {
        return Selection.ALL
                .relations(selection.relations())
                .standings(selection.standings())
                .between(selection.from(), selection.to());
    }

    private static List<String> key(Edge edge) {
        return List.of(edge.subject().iri(), edge.relation(), edge.object().iri());
    }
}
