package org.dateline.serve.program;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.NamedQueries;
import org.dateline.store.index.ExplorerIndex;

/**
 * The servlets for programs, by the paths that they answer.
 *
 * @param base what the names of the graph begin with
 * @param timeout the longest that a query may take
 * @param index what tables are reconciled by
 */
public record ProgramServlets(
        DatasetGraph dataset, NewsGraph graph, String base, Duration timeout, ExplorerIndex index) {
    private static final String API = "/org/dateline/serve/openapi.json";

    /** The servlets; one may answer several paths. */
    public Map<String, HttpServlet> byPath() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/queries/*", new QueriesServlet(NamedQueries.shipped(), dataset, graph, index, timeout));
        DatasetServlet described = new DatasetServlet(dataset, base, index::state);
        servlets.put("/dataset", described);
        servlets.put("/.well-known/void", described);
        ApiServlet api = new ApiServlet(description());
        servlets.put("/openapi.json", api);
        servlets.put("/api", api);
        servlets.put("/reconcile/*", new ReconcileServlet(index, dataset, base));
        return servlets;
    }

    private static String description() {
        try (InputStream in = ProgramServlets.class.getResourceAsStream(API)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without its description");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
