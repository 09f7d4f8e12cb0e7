package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Page;
import org.dateline.store.index.ExplorerIndex;

/** The page of the graph: {@code /graph?focus=entity/…}, narrowed as all views are. */
final class GraphServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;
    private static final int EDGES = 40;
    private static final int MOST_EDGES = 600;

    private final transient ExplorerIndex index;
    private final String base;

    GraphServlet(ExplorerIndex index, String base) {
        this.index = index;
        this.base = base;
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> known = new ArrayList<>(SelectionParameters.NAMES);
        known.addAll(List.of("focus", "limit"));
        Parameters plain = new Parameters(request).only(known);
        String name = plain.text("focus").isPresent() ? "focus" : "entity";
        SelectionParameters parameters = SelectionParameters.of(request, base, name, "from", "to");
        int limit = plain.number("limit", 1, MOST_EDGES, EDGES);
        GraphPage page = new GraphPage(index, parameters);
        String title = "Graph: " + new Subject(index, parameters).words();
        Optional<GraphView> view =
                parameters.selection().entity().map(focus -> GraphView.around(focus, index, parameters, limit));
        Optional<Link> query = view.map(GraphView::query).or(() -> ShownQueries.edges(parameters));
        Page shown = new Page(title, page.body(view, limit), query, Optional.empty());
        Reply.send(request, response, Reply.HTML, shown.markup());
    }
}
