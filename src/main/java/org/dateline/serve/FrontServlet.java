package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.serve.page.HomePage;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Overview;
import org.dateline.serve.page.Pages;
import org.jspecify.annotations.Nullable;

/** The first page, the style sheet, and a helpful page for every address that is nothing else's. */
final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Counted(Overview overview, Instant at) {}

    private final transient NewsGraph graph;
    private final transient List<HomePage.Question> questions;
    private transient @Nullable Counted counted;

    FrontServlet(NewsGraph graph, List<ExampleQuery> examples) {
        this.graph = graph;
        this.questions = examples.stream()
                .map(example -> new HomePage.Question(example.name(), example.description(), example.text()))
                .toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        switch (path) {
            case "/" -> Responses.send(response, 200, Responses.HTML, home());
            case "/favicon.ico" -> response.sendRedirect("/ui/favicon.ico");
            case "/style/dateline.css" ->
                Responses.send(response, 200, "text/css;charset=utf-8", Assets.own("dateline.css"));
            default ->
                Responses.send(
                        response, 404, Responses.HTML, Pages.notFound(path).markup());
        }
    }

    private String home() {
        return graph.read(() -> HomePage.of(graph, overview(), questions)).markup();
    }

    /** Counting passes over all mentions, so it is done when somebody looks and no more often than it is worth. */
    private synchronized Overview overview() {
        Counted last = counted;
        if (last == null || last.at().plus(FRESH).isBefore(Instant.now())) {
            last = new Counted(Overview.of(graph), Instant.now());
            counted = last;
        }
        return last.overview();
    }
}
