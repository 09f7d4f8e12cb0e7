package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.access.Gate;
import org.dateline.serve.access.SignInServlet;
import org.dateline.serve.ledger.LedgerServlet;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.program.ProgramServlets;
import org.dateline.serve.review.CorrectServlet;
import org.dateline.serve.review.CorrectionsServlet;
import org.dateline.serve.review.Corrector;
import org.dateline.serve.review.EntitySearch;
import org.dateline.serve.review.ReviewServlet;
import org.dateline.serve.view.Views;
import org.dateline.store.index.ExplorerIndex;

/**
 * The servlets beside Fuseki's own, by the paths that they answer.
 *
 * @param dataset the graph
 * @param base what the names of the graph begin with
 * @param index what pages list
 * @param examples queries to offer
 */
record Routes(DatasetGraph dataset, String base, ExplorerIndex index, List<ExampleQuery> examples) {
    private static final List<String> NAMES = List.of("/document/*", "/entity/*", "/role/*", "/concept/*", "/run/*");
    private static final List<String> SEARCHES = List.of("/search", "/search.json", "/complete.json");

    Routes {
        examples = List.copyOf(examples);
    }

    /**
     * All of them.
     *
     * @param gate where people sign in
     * @param corrector takes the corrections of editors, if there are any
     */
    Map<String, HttpServlet> servlets(ServerOptions options, Gate gate, Optional<Corrector> corrector) {
        NewsGraph graph = new NewsGraph(dataset, base);
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/*", new FrontServlet(graph, index, examples));
        servlets.put("/script/*", new ScriptServlet());
        SearchServlet search = new SearchServlet(index, base);
        SEARCHES.forEach(path -> servlets.put(path, search));
        ThingServlet things = new ThingServlet(graph, index);
        NAMES.forEach(path -> servlets.put(path, things));
        servlets.put("/ledger", new LedgerServlet(index, graph));
        servlets.putAll(Views.servlets(index, graph));
        servlets.putAll(new ProgramServlets(dataset, graph, base, options.queryTimeout(), index).byPath());
        servlets.put(SignInServlet.PATH, new SignInServlet(gate));
        servlets.put(SignInServlet.OUT, new SignInServlet(gate));
        corrector.ifPresent(each -> servlets.putAll(editing(graph, each)));
        servlets.putAll(ui());
        return servlets;
    }

    private Map<String, HttpServlet> editing(NewsGraph graph, Corrector corrector) {
        return Map.of(
                ReviewServlet.PATH,
                new ReviewServlet(graph, corrector),
                CorrectServlet.PATH,
                new CorrectServlet(graph, corrector, EntitySearch.in(index)),
                CorrectionsServlet.PATH,
                new CorrectionsServlet(graph, corrector));
    }

    /** The Fuseki UI, and what it asks of the administration. */
    private Map<String, HttpServlet> ui() {
        return Map.of(
                "/ui/*",
                new UiServlet(new FusekiUi(base, examples), new TermSuggestions()),
                "/$/server",
                new ActionServerStatus(),
                "/$/datasets/*",
                new ActionDatasets());
    }
}
