package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.index.Edge;
import org.dateline.store.index.ExplorerIndex;

/**
 * What the graph draws, as JSON:
 *
 * <ul>
 *   <li>{@code /graph.json?focus=} the edges of a thing, and those among its neighbours, with the query that finds them;
 *       {@code limit} bounds the former
 *   <li>{@code /graph.json?among=} the edges among some things
 *   <li>{@code /path.json?from=&to=} a shortest chain between two things; days are {@code since} and {@code until} here
 *   <li>{@code /statements.json?entity=&other=} the statements, with their sentences, by {@code offset} and {@code limit}
 * </ul>
 */
final class GraphDataServlet extends ReadingServlet {
    static final List<String> PATHS = List.of("/graph.json", "/path.json", "/statements.json");

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    private static final int EDGES = 40;
    private static final int MOST_EDGES = 600;
    private static final int CHAIN = 4;
    private static final int LONGEST_CHAIN = 6;
    private static final int FURTHEST = 1_000_000;

    private final transient ExplorerIndex index;
    private final transient NewsGraph graph;
    private final String base;

    /** @param graph knows what a name means that was merged into another */
    GraphDataServlet(ExplorerIndex index, NewsGraph graph) {
        this.index = index;
        this.graph = graph;
        this.base = graph.base();
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String json = switch (request.getServletPath()) {
            case "/graph.json" -> graph(request);
            case "/path.json" -> path(request);
            default -> statements(request);
        };
        Reply.send(request, response, JSON, json);
    }

    private String graph(HttpServletRequest request) {
        Parameters plain =
                new Parameters(request).only(List.of("focus", "among", "relation", "standing", "from", "to", "limit"));
        SelectionParameters parameters =
                SelectionParameters.of(request, base, "focus", "from", "to").meant(graph::meaning);
        List<String> among = SelectionParameters.values(
                request, "among", GraphView.MOST, name -> graph.meaning(SelectionParameters.iri("among", name, base)));
        return new GraphJson(index, parameters).view(view(among, parameters, plain));
    }

    private GraphView view(List<String> among, SelectionParameters parameters, Parameters plain) {
        if (!among.isEmpty()) {
            return GraphView.among(among, index, parameters);
        }
        String focus =
                parameters.selection().entity().orElseThrow(() -> new BadRequest("Give \"focus\" or \"among\"."));
        return GraphView.around(focus, index, parameters, plain.number("limit", 1, MOST_EDGES, EDGES));
    }

    private String path(HttpServletRequest request) {
        Parameters plain =
                new Parameters(request).only(List.of("from", "to", "relation", "standing", "since", "until", "steps"));
        SelectionParameters parameters = SelectionParameters.of(request, base, "entity", "since", "until");
        String from = end(plain, "from");
        String to = end(plain, "to");
        List<Edge> chain = index.path(from, to, parameters.selection(), plain.number("steps", 1, LONGEST_CHAIN, CHAIN));
        return new GraphJson(index, parameters).graph(List.of(), chain);
    }

    private String end(Parameters plain, String name) {
        return plain.text(name)
                .map(value -> graph.meaning(SelectionParameters.iri(name, value, base)))
                .orElseThrow(() -> new BadRequest("Give \"" + name + "\", the path of an entity."));
    }

    private String statements(HttpServletRequest request) {
        List<String> known = new ArrayList<>(SelectionParameters.NAMES);
        known.addAll(List.of("offset", "limit"));
        Parameters plain = new Parameters(request).only(known);
        SelectionParameters parameters = SelectionParameters.of(request, base).meant(graph::meaning);
        return new GraphJson(index, parameters)
                .statements(index.statements(
                        parameters.selection(),
                        plain.number("offset", 0, FURTHEST, 0),
                        plain.number("limit", 1, 100, 20)));
    }
}
