package org.dateline.serve.view;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.index.ExplorerIndex;

/** The addresses of the views, of the data they draw and of the files they load. */
public final class Views {
    private Views() {}

    /**
     * The servlets by their paths.
     *
     * @param graph knows what names mean
     */
    public static Map<String, HttpServlet> servlets(ExplorerIndex index, NewsGraph graph) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/graph", new GraphServlet(index, graph));
        HttpServlet data = new GraphDataServlet(index, graph);
        GraphDataServlet.PATHS.forEach(path -> servlets.put(path, data));
        servlets.put("/timeline", new TimelineServlet(index, graph));
        servlets.put("/map", new MapServlet(index, graph));
        HttpServlet files = new FilesServlet();
        FilesServlet.PATHS.forEach(path -> servlets.put(path, files));
        return servlets;
    }
}
