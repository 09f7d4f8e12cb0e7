package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The graph is not written over HTTP: resources are read with GET and HEAD, and a POST is a query to a query endpoint, or a form that
 * is sent to a page which takes one.
 *
 * @param queryPaths the paths that take a query by POST
 * @param writePaths the paths where other servers take updates and uploads
 * @param formPaths the paths that take a form; who may send it, and what it does, is theirs to check
 */
public record ReadOnly(Set<String> queryPaths, Set<String> writePaths, Set<String> formPaths) implements Rule {
    private static final String CLOSED =
            "This server is read-only. Articles come into the store by the command line: dateline build, dateline load.";
    private static final String READ = "GET, HEAD";

    public ReadOnly {
        queryPaths = Set.copyOf(queryPaths);
        writePaths = Set.copyOf(writePaths);
        formPaths = Set.copyOf(formPaths);
    }

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (writePaths.contains(path) || asksForUpdate(request)) {
            return Optional.of(Refusal.of(403, CLOSED));
        }
        boolean query = queryPaths.contains(path);
        if (formPaths.contains(path) && request.getMethod().equals("POST")) {
            return form(request);
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> Optional.empty();
            case "POST" -> query ? queryBody(request) : Optional.of(Refusal.method(CLOSED, READ));
            default -> Optional.of(Refusal.method(CLOSED, query ? READ + ", POST" : READ));
        };
    }

    private static Optional<Refusal> form(HttpServletRequest request) {
        return mediaType(request.getContentType()).equals("application/x-www-form-urlencoded")
                ? Optional.empty()
                : Optional.of(Refusal.of(415, "Send a form, as application/x-www-form-urlencoded."));
    }

    private static Optional<Refusal> queryBody(HttpServletRequest request) {
        return switch (mediaType(request.getContentType())) {
            case "application/sparql-query" -> Optional.empty();
            case "application/x-www-form-urlencoded" ->
                request.getParameter("update") == null ? Optional.empty() : Optional.of(Refusal.of(403, CLOSED));
            case "application/sparql-update", "multipart/form-data" -> Optional.of(Refusal.of(403, CLOSED));
            default -> Optional.of(Refusal.of(415, "Send a query as a form or as application/sparql-query."));
        };
    }

    private static boolean asksForUpdate(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.startsWith("update=") || query.contains("&update="));
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
