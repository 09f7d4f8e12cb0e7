package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Page;
import org.dateline.store.index.ExplorerIndex;

/** The page of the graph: {@code /graph?focus=entity/…}, narrowed as all views are. */
final class GraphServlet extends ViewServlet {
    private static final long serialVersionUID = 1L;
    private static final int EDGES = 40;
    private static final int MOST_EDGES = 600;

    GraphServlet(ExplorerIndex index, NewsGraph graph) {
        super(index, graph);
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters own = own(request, "focus", "limit");
        SelectionParameters parameters = selection(request, own.text("focus").isPresent() ? "focus" : "entity");
        int limit = own.number("limit", 1, MOST_EDGES, EDGES);
        GraphPage page = new GraphPage(index(), parameters);
        String title = "Graph: " + new Subject(index(), parameters).words();
        Optional<GraphView> view =
                parameters.selection().entity().map(focus -> GraphView.around(focus, index(), parameters, limit));
        Optional<Link> query = view.map(GraphView::query).or(() -> ShownQueries.edges(parameters));
        Page shown = new Page(title, page.body(view, limit), query, Optional.empty());
        Reply.send(request, response, Reply.HTML, shown.markup());
    }
}
