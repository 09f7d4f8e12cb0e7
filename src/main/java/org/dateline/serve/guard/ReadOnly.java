package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is written over HTTP: resources are read with GET and HEAD, and a POST is a query to a query endpoint.
 *
 * @param queryPaths the paths that take a query by POST
 * @param writePaths the paths where other servers take updates and uploads
 */
public record ReadOnly(Set<String> queryPaths, Set<String> writePaths) implements Rule {
    private static final String CLOSED =
            "This server is read-only. Articles come into the store by the command line: dateline build, dateline load.";
    private static final String READ = "GET, HEAD";

    public ReadOnly {
        queryPaths = Set.copyOf(queryPaths);
        writePaths = Set.copyOf(writePaths);
    }

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (writePaths.contains(path) || asksForUpdate(request)) {
            return Optional.of(Refusal.of(403, CLOSED));
        }
        boolean query = queryPaths.contains(path);
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> Optional.empty();
            case "POST" -> query ? queryBody(request) : Optional.of(Refusal.method(CLOSED, READ));
            default -> Optional.of(Refusal.method(CLOSED, query ? READ + ", POST" : READ));
        };
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
