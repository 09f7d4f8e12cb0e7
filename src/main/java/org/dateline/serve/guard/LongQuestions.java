package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The requests whose answer may take long: SPARQL, named queries, whole graphs, and what is looked for along many statements.
 *
 * @param sparql the paths that answer SPARQL
 */
public record LongQuestions(Set<String> sparql) implements Predicate<HttpServletRequest> {
    private static final Set<String> VIEWS = Set.of(
            "/graph",
            "/graph.json",
            "/path.json",
            "/map",
            "/timeline",
            "/ledger",
            "/news/data",
            "/news/get",
            "/dataset",
            "/.well-known/void");

    public LongQuestions {
        sparql = Set.copyOf(sparql);
    }

    @Override
    public boolean test(HttpServletRequest request) {
        String further = request.getPathInfo();
        String path = request.getServletPath() + (further == null ? "" : further);
        return sparql.contains(path)
                || VIEWS.contains(path)
                || path.startsWith("/queries/")
                || path.startsWith("/reconcile");
    }
}
