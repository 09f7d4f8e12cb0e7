package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.serve.http.OfState;
import org.dateline.serve.http.Reply;
import org.dateline.serve.ledger.Disputes;
import org.dateline.serve.page.HomePage;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Pages;
import org.dateline.store.index.ExplorerIndex;

/** The first page, the style sheet, and a helpful page for every address that is nothing else's. */
final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int DISPUTES = 8;

    private final transient NewsGraph graph;
    private final transient ExplorerIndex index;
    private final transient List<HomePage.Question> questions;
    /** Thousands of figures are compared. */
    private final transient OfState<List<Html>> disputes;

    FrontServlet(NewsGraph graph, ExplorerIndex index, List<ExampleQuery> examples) {
        this.graph = graph;
        this.index = index;
        this.disputes = new OfState<>(index::state, () -> Disputes.latest(index, graph, DISPUTES));
        this.questions = examples.stream()
                .map(example -> new HomePage.Question(example.name(), example.description(), example.text()))
                .toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        switch (path) {
            case "/" -> Reply.send(request, response, Reply.HTML, home());
            case "/favicon.ico" -> response.sendRedirect("/ui/favicon.ico");
            case "/style/dateline.css" ->
                Reply.send(request, response, "text/css;charset=utf-8", Assets.own("dateline.css"));
            default ->
                Reply.send(response, 404, Reply.HTML, Pages.notFound(path).markup());
        }
    }

    private String home() {
        return graph.read(() -> HomePage.of(graph, index, disputes.get(), questions))
                .markup();
    }
}
