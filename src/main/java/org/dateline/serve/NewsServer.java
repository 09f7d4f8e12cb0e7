package org.dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.dateline.serve.access.Access;
import org.dateline.serve.access.AccessFilter;
import org.dateline.serve.access.Gate;
import org.dateline.serve.guard.Clients;
import org.dateline.serve.guard.LocalQuery;
import org.dateline.serve.http.Compression;
import org.dateline.serve.page.Prefixes;
import org.dateline.serve.page.Visitor;
import org.dateline.serve.program.QueriesServlet;
import org.dateline.serve.review.Corrector;
import org.dateline.store.NamedQueries;
import org.dateline.store.NewsStore;
import org.dateline.store.index.ExplorerIndex;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Fuseki on the loopback interface or, if asked to, for others, with its UI and with pages for the names of the graph. The dataset is
 * {@code /news}: SPARQL at {@code /news}, {@code /news/query} and {@code /news/sparql}, the Graph Store Protocol for
 * reading at {@code /news/data} and {@code /news/get}.
 */
public final class NewsServer implements AutoCloseable {
    private static final String NAME = "/news";
    private static final Set<String> QUERY = Set.of(NAME, NAME + "/", NAME + "/query", NAME + "/sparql");
    private static final Set<String> WRITE = Set.of(NAME + "/update", NAME + "/upload", NAME + "/patch");

    private final FusekiServer server;
    private final Optional<Corrector> corrector;
    private final QueriesServlet queries;

    private NewsServer(FusekiServer server, Optional<Corrector> corrector, QueriesServlet queries) {
        this.server = server;
        this.corrector = corrector;
        this.queries = queries;
    }

    /**
     * Starts serving.
     *
     * @param dataset the graph, one named graph for each document
     * @param base what the names of the graph begin with; their paths are answered at any port
     * @param examples queries to offer, after one that shows what there is
     * @param index what pages list; it stays open when the server is closed
     * @throws ServeException if the port is taken
     */
    public static NewsServer start(
            ServerOptions options,
            DatasetGraph dataset,
            String base,
            List<ExampleQuery> examples,
            ExplorerIndex index) {
        return start(options, new Routes(dataset, base, index, offered(base, examples)), Optional.empty());
    }

    private static List<ExampleQuery> offered(String base, List<ExampleQuery> examples) {
        ExampleQuery first = new ExampleQuery(
                "Who did what",
                "what the articles report, with the sentence",
                Prefixes.declared(base, List.of("entity", "document")) + Assets.own("first-look.rq"));
        return Stream.concat(Stream.of(first), examples.stream()).toList();
    }

    private static NewsServer start(ServerOptions options, Routes routes, Optional<Corrector> corrector) {
        Gate gate = new Gate(options.access(), new Clients(options.access().behindProxy()), Clock.systemUTC());
        Map<String, HttpServlet> servlets = routes.servlets(options, gate, corrector);
        QueriesServlet queries = servlets.values().stream()
                .filter(QueriesServlet.class::isInstance)
                .map(QueriesServlet.class::cast)
                .findFirst()
                .orElseThrow();
        FusekiServer server = build(options, routes.dataset(), servlets, gate, corrector);
        try {
            server.start();
        } catch (RuntimeException e) {
            server.stop();
            queries.destroy();
            corrector.ifPresent(Corrector::close);
            throw explained(e, options.port());
        }
        return new NewsServer(server, corrector, queries);
    }

    /**
     * Serves a store by its index, which stays open when the server is closed, with the named queries as examples. If there are
     * users, editors among them can correct it.
     *
     * @param settling brings the graph to the corrections in the store's log; one thread at a time calls it
     */
    public static NewsServer start(ServerOptions options, NewsStore store, ExplorerIndex index, Runnable settling) {
        List<ExampleQuery> examples = NamedQueries.shipped().all().stream()
                .map(q -> new ExampleQuery(q.name(), q.description(), q.text()))
                .toList();
        Optional<Corrector> corrector = options.access().users().map(users -> new Corrector(store, settling));
        Routes routes = new Routes(store.dataset(), store.base(), index, offered(store.base(), examples));
        return start(options, routes, corrector);
    }

    private static FusekiServer build(
            ServerOptions options,
            DatasetGraph dataset,
            Map<String, HttpServlet> servlets,
            Gate gate,
            Optional<Corrector> corrector) {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .loopback(options.access().address().equals(Access.LOCAL.address()))
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableStats(true)
                .add(NAME, service(options, dataset));
        filters(options, gate, corrector).forEach(filter -> builder.addFilter("/*", filter));
        servlets.forEach(builder::addServlet);
        FusekiServer server = builder.build();
        options.access().address().ifPresent(address -> listenAt(server, address));
        return server;
    }

    private static void listenAt(FusekiServer server, String address) {
        for (Connector connector : server.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(address);
            }
        }
    }

    /** What every request passes, from the outside in. */
    private static List<Filter> filters(ServerOptions options, Gate gate, Optional<Corrector> corrector) {
        GuardRules rules = new GuardRules(options.access(), QUERY, WRITE);
        List<Filter> filters = new ArrayList<>();
        filters.add(rules.guard(options.maximumBody(), corrector.isPresent()));
        filters.add(new AccessFilter(gate, () -> corrector.map(Corrector::fault).orElse("")));
        rules.concurrency().ifPresent(filters::add);
        filters.add(new Compression(() -> !Visitor.current().token().isEmpty()));
        return filters;
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

    /** The paths that are answered, as servlets have them. */
    Set<String> routes() {
        return server.getServletContext().getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if what looks across documents, which is worked out beside when the graph has changed, is at hand. */
    public boolean isReady() {
        return queries.isReady();
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
        // A servlet that nobody asked is not told.
        queries.destroy();
        corrector.ifPresent(Corrector::close);
    }
}
