package org.dateline.serve.program;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.guard.LoopbackPrograms;
import org.dateline.serve.http.Address;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.PreviewPage;
import org.dateline.store.index.ExplorerIndex;

/**
 * Reconciliation for tables, as OpenRefine asks for it: the
 * <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>. A
 * POST reads as a GET does. Pages of other programs on this machine may read the answers; JSONP is not answered, since any page could
 * use it.
 */
public final class ReconcileServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;
    /** How many queries are answered at once. */
    static final int BATCH = 50;

    private static final int CURSOR = 1000;
    private static final String FRAMED = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
            + "; frame-ancestors 'self' http://localhost:* http://127.0.0.1:*";

    private final transient Gson gson = new GsonBuilder().create();
    private final transient EntityNames names;
    private final transient ExplorerIndex index;
    private final transient Reconciliation reconciliation;
    private final transient Extension extension;
    private final transient Suggestions suggestions;

    /** @param base what the names of the graph begin with */
    public ReconcileServlet(ExplorerIndex index, DatasetGraph dataset, String base) {
        this.names = new EntityNames(base);
        this.index = index;
        EntityProperties properties = new EntityProperties(dataset);
        this.reconciliation = new Reconciliation(index, properties, names);
        this.extension = new Extension(index, properties, names);
        this.suggestions = new Suggestions(index, names);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        allowLoopback(request, response);
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Parameters parameters = new Parameters(request);
        if (path.equals("/preview")) {
            preview(parameters, request, response);
            return;
        }
        Map<String, ?> answer = switch (path) {
            case "", "/" -> service(request);
            case "/properties" ->
                Extension.proposed(parameters.text("type"), parameters.number("limit", 1, CURSOR, CURSOR));
            case "/suggest/entity" ->
                suggestions.entities(typed(parameters), parameters.number("cursor", 0, CURSOR, 0));
            case "/suggest/type" -> suggestions.types(typed(parameters));
            case "/suggest/property" -> suggestions.properties(typed(parameters));
            default -> throw new BadRequest(404, "There is no such part of the reconciliation service.");
        };
        Reply.send(request, response, "application/json", gson.toJson(answer));
    }

    private static String typed(Parameters parameters) {
        return parameters.text("prefix").orElse("");
    }

    private Map<String, ?> service(HttpServletRequest request) {
        Optional<String> queries = Optional.ofNullable(request.getParameter("queries"));
        Optional<String> extend = Optional.ofNullable(request.getParameter("extend"));
        if (queries.isPresent()) {
            return batch(Json.parse("queries", queries.get()));
        }
        return extend.isPresent()
                ? extension.extend(Json.parse("extend", extend.get()))
                : ReconcileManifest.of(Address.root(request), names);
    }

    private Map<String, ?> batch(JsonObject queries) {
        if (queries.size() > BATCH) {
            throw new BadRequest("At most " + BATCH + " queries are answered at once, not " + queries.size() + ".");
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> query : queries.entrySet()) {
            List<Map<String, Object>> found = reconciliation.candidates(Json.object(query.getValue()));
            answers.put(query.getKey(), Map.of("result", found));
        }
        return answers;
    }

    private void preview(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String id = parameters.text("id").orElseThrow(() -> new BadRequest("Say whose preview, by \"id\"."));
        String page = index.entity(names.iri(id))
                .map(summary -> PreviewPage.markup(summary, Address.root(request) + "entity/" + id))
                .orElseThrow(() -> new BadRequest(404, "Nothing here has that identifier."));
        response.setHeader("Content-Security-Policy", FRAMED);
        response.setHeader("X-Frame-Options", null);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        Reply.send(request, response, "text/html;charset=utf-8", page);
    }

    private static void allowLoopback(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        response.addHeader("Vary", "Origin");
        if (LoopbackPrograms.isLoopback(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
    }
}
