package org.dateline.serve;

import java.net.BindException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.dateline.serve.guard.BoundedBody;
import org.dateline.serve.guard.Guard;
import org.dateline.serve.guard.LocalQuery;
import org.dateline.serve.guard.OwnHost;
import org.dateline.serve.guard.OwnOrigin;
import org.dateline.serve.guard.ReadOnly;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Prefixes;
import org.dateline.store.NamedQueries;
import org.dateline.store.NewsStore;

/**
 * Fuseki on the loopback interface, read-only, with its UI and with pages for the names of the graph. The dataset is
 * {@code /news}: SPARQL at {@code /news}, {@code /news/query} and {@code /news/sparql}, the Graph Store Protocol for
 * reading at {@code /news/data} and {@code /news/get}.
 */
public final class NewsServer implements AutoCloseable {
    private static final String NAME = "/news";
    private static final Set<String> QUERY = Set.of(NAME, NAME + "/", NAME + "/query", NAME + "/sparql");
    private static final Set<String> WRITE = Set.of(NAME + "/update", NAME + "/upload", NAME + "/patch");
    private static final List<String> NAMES = List.of("/document/*", "/entity/*", "/role/*", "/concept/*", "/run/*");

    private final FusekiServer server;

    private NewsServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts serving.
     *
     * @param dataset the graph, one named graph for each document
     * @param base what the names of the graph begin with; their paths are answered at any port
     * @param examples queries to offer, after one that shows what there is
     * @throws ServeException if the port is taken
     */
    public static NewsServer start(
            ServerOptions options, DatasetGraph dataset, String base, List<ExampleQuery> examples) {
        List<ExampleQuery> offered = new ArrayList<>();
        offered.add(new ExampleQuery(
                "Who did what",
                "what the articles report, with the sentence",
                Prefixes.declared(base, List.of("entity", "document")) + Assets.own("first-look.rq")));
        offered.addAll(examples);
        FusekiServer server = build(options, dataset, base, offered);
        try {
            server.start();
        } catch (RuntimeException e) {
            server.stop();
            throw explained(e, options.port());
        }
        return new NewsServer(server);
    }

    /** Serves a store, with the named queries as examples. */
    public static NewsServer start(ServerOptions options, NewsStore store) {
        List<ExampleQuery> examples = NamedQueries.shipped().all().stream()
                .map(q -> new ExampleQuery(q.name(), q.description(), q.text()))
                .toList();
        return start(options, store.dataset(), store.base(), examples);
    }

    private static FusekiServer build(
            ServerOptions options, DatasetGraph dataset, String base, List<ExampleQuery> examples) {
        NewsGraph graph = new NewsGraph(dataset, base);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableStats(true)
                .add(NAME, service(options, dataset))
                .addFilter("/*", guard(options))
                .addServlet("/$/server", new ActionServerStatus())
                .addServlet("/$/datasets/*", new ActionDatasets())
                .addServlet("/ui/*", new UiServlet(new FusekiUi(base, examples), new TermSuggestions()))
                .addServlet("/*", new FrontServlet(graph, examples));
        ThingServlet things = new ThingServlet(graph);
        NAMES.forEach(path -> builder.addServlet(path, things));
        return builder.build();
    }

    private static Guard guard(ServerOptions options) {
        return new Guard(List.of(
                new OwnHost(), new OwnOrigin(), new BoundedBody(options.maximumBody()), new ReadOnly(QUERY, WRITE)));
    }

    private static DataService.Builder service(ServerOptions options, DatasetGraph dataset) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        context.set(TDB2.symUnionDefaultGraph, true);
        DataService.Builder service = DataService.newBuilder().dataset(dataset);
        Stream.of("", "query", "sparql").map(name -> query(name, context)).forEach(service::addEndpoint);
        Stream.of("data", "get").forEach(name -> service.addEndpoint(Operation.GSP_R, name));
        return service;
    }

    private static Endpoint query(String name, Context context) {
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .context(context)
                .processor(new LocalQuery())
                .build();
    }

    private static RuntimeException explained(RuntimeException failure, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServeException(
                        "[port " + port + "] is taken: stop the program that uses it, or choose another port"
                                + " (--port 4040, or --port 0 for any free one)",
                        failure);
            }
        }
        return failure;
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** The first page. */
    public URI home() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** The query page of the Fuseki UI. */
    public URI queryPage() {
        return home().resolve("ui/#/dataset" + NAME + "/query");
    }

    /** The SPARQL endpoint. */
    public URI endpoint() {
        return home().resolve(NAME + "/sparql");
    }

    /** Waits until the server has stopped. */
    public void await() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
