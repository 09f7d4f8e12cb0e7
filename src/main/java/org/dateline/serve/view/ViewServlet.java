package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.index.ExplorerIndex;

/** The page of a view, of a selection that stands in its address. What was merged into something else is read as that. */
abstract class ViewServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;

    private final transient ExplorerIndex index;
    private final transient NewsGraph graph;

    /** @param graph knows what a name means that was merged into another */
    ViewServlet(ExplorerIndex index, NewsGraph graph) {
        this.index = index;
        this.graph = graph;
    }

    final ExplorerIndex index() {
        return index;
    }

    /** The parameters of the view's own, by these names, beside those of every selection. */
    static Parameters own(HttpServletRequest request, String... names) {
        List<String> known = new ArrayList<>(SelectionParameters.NAMES);
        Collections.addAll(known, names);
        return new Parameters(request).only(known);
    }

    /** @param entity the parameter that names the entity */
    final SelectionParameters selection(HttpServletRequest request, String entity) {
        return SelectionParameters.of(request, graph.base(), entity, "from", "to")
                .meant(graph::meaning);
    }
}
