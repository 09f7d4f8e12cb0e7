package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.dateline.store.NewsStore;
import org.dateline.store.QueryRunner;
import org.dateline.store.ResultFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store or a server a question. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks a store or a running server a named query, or one from a file.",
            "",
            "Without a name it lists the named queries."
        })
final class QueryCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 140;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "The name of a query, or a file with SPARQL.")
    @Nullable
    String query;

    @ArgGroup(multiplicity = "0..1")
    @Nullable
    Place place;

    /** Where to ask. */
    static final class Place {
        @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store.")
        @Nullable
        Path store;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "A SPARQL endpoint, such as http://localhost:3030/news.")
        @Nullable
        String endpoint;
    }

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Narrows a named query, such as --param person=Shoigu.")
    Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, json or turtle (default: table, or turtle for a graph).")
    Format format = Format.TABLE;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a query may take (default: ${DEFAULT-VALUE}).")
    int timeout = 300;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** How to write the answer. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        TURTLE
    }

    @Override
    public Integer call() throws Exception {
        if (query == null) {
            list();
            return 0;
        }
        String text = text(query);
        Place where = place;
        if (where == null) {
            throw new UsageException("Say where to ask: --store DIR or --endpoint URL.");
        }
        if (timeout < 1) {
            throw new UsageException("--timeout must be at least 1 second, not " + timeout + ".");
        }
        OutputStream out = System.out;
        Duration limit = Duration.ofSeconds(timeout);
        if (where.store != null) {
            try (OpenStore opened = OpenStore.settled(
                    NewsStore.open(where.store), spec.commandLine().getErr())) {
                QueryRunner.on(opened.store(), limit).run(text, resultFormat(), out);
            }
        } else if (where.endpoint != null) {
            QueryRunner.at(where.endpoint, limit).run(text, resultFormat(), out);
        }
        out.flush();
        return 0;
    }

    private String text(String name) throws IOException {
        try {
            return named(name).withParameters(parameters);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** A file is meant where there is one, or where the name can only be that of a file. */
    private NamedQuery named(String name) throws IOException {
        Path file = Path.of(name);
        if (NamedQueries.shipped().all().stream()
                        .noneMatch(known -> known.name().equals(name))
                && (Files.exists(file) || name.endsWith(".rq") || file.getNameCount() > 1)) {
            String text = read(file);
            return parameters.isEmpty() ? new NamedQuery(name, name, List.of(), text) : NamedQuery.parse(name, text);
        }
        return NamedQueries.shipped().get(name);
    }

    private static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ". Give the file of a query, or the name of one:"
                    + " 'dateline query' lists them.");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UsageException("The query " + file + " is not text in UTF-8.");
        }
    }

    private ResultFormat resultFormat() {
        return switch (format) {
            case TABLE -> new ResultFormat.Table(width());
            case CSV -> new ResultFormat.Csv();
            case JSON -> new ResultFormat.Json();
            case TURTLE -> new ResultFormat.Turtle();
        };
    }

    private static int width() {
        try {
            return Math.max(40, Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "" + USUAL_WIDTH)));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    private void list() {
        for (NamedQuery named : NamedQueries.shipped().all()) {
            spec.commandLine().getOut().printf("%-28s %s%n", named.name(), named.description());
            named.parameters()
                    .forEach(p -> spec.commandLine()
                            .getOut()
                            .printf("%-28s   --param %s=…  %s%n", "", p.name(), p.meaning()));
        }
    }
}
