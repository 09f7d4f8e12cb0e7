package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.serve.access.Access;
import org.dateline.store.index.ExplorerIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves a store: SPARQL, the Fuseki UI, and a page for everything in the graph.",
            "",
            "It serves this machine alone, to read, unless told otherwise: --users lets editors correct it in the browser,"
                    + " --public opens it to other machines."
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--port", paramLabel = "N", description = "The port (default: ${DEFAULT-VALUE}).")
    int port = ServerOptions.DEFAULT.port();

    @Mixin
    AccessOptions access = new AccessOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port must be between 0 (any free one) and 65535, not " + port + ".");
        }
        Access granted = access.access();
        ServerOptions options = ServerOptions.DEFAULT.withPort(port).withAccess(granted);
        try (OpenStore opened = store.open(spec);
                ExplorerIndex index = opened.explorer();
                NewsServer server = NewsServer.start(options, opened.store(), index, opened::follow)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            announce(server, granted);
            server.await();
        }
        return 0;
    }

    private void announce(NewsServer server, Access granted) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Serving " + store.directory + " at " + server.home() + "  (Ctrl-C stops it)");
        access.announce(granted, server.port(), out, spec.commandLine().getErr());
        out.println();
        out.println("Three things to try:");
        out.println("  1. Open " + server.home() + " and follow a name.");
        out.println("  2. Ask in SPARQL: " + server.queryPage());
        out.println("  3. In another terminal: java -jar target/dateline.jar query who-met-whom --endpoint "
                + server.endpoint());
        out.flush();
    }
}
