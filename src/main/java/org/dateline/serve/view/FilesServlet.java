package org.dateline.serve.view;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.serve.http.Reply;

/**
 * The scripts and style sheets of the views: these files and no others. A library's path holds its version, so that a browser may keep
 * it for good.
 */
final class FilesServlet extends HttpServlet {
    /** The library that draws the graph. */
    static final String CYTOSCAPE = "/script/cytoscape-3.33.1.min.js";

    static final String GRAPH = "/script/graph.js";
    static final String MAP = "/script/map.js";
    static final String STYLE = "/style/views.css";

    /** What is served. */
    static final Set<String> PATHS = Set.of(CYTOSCAPE, GRAPH, MAP, STYLE);

    private static final long serialVersionUID = 1L;
    private static final String OWN = "org/dateline/serve/view/";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private record Served(String type, byte[] bytes) {
        static Served of(String type, String resource) {
            return new Served(type, FilesServlet.bytes(resource));
        }
    }

    private final transient Map<String, Served> files;

    FilesServlet() {
        Map<String, Served> all = new LinkedHashMap<>();
        String script = "text/javascript;charset=utf-8";
        all.put(CYTOSCAPE, Served.of(script, "META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js"));
        all.put(GRAPH, Served.of(script, OWN + "graph.js"));
        all.put(MAP, Served.of(script, OWN + "map.js"));
        all.put(STYLE, Served.of("text/css;charset=utf-8", OWN + "views.css"));
        files = Collections.unmodifiableMap(all);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Served served = files.get(path);
        if (served == null) {
            Reply.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
            return;
        }
        if (path.equals(CYTOSCAPE)) {
            response.setHeader("Cache-Control", FOR_GOOD);
            response.setContentType(served.type());
            response.setContentLength(served.bytes().length);
            response.getOutputStream().write(served.bytes());
        } else {
            Reply.send(request, response, served.type(), served.bytes());
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = FilesServlet.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("[" + resource + "] is missing from the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
