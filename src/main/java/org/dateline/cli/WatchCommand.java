package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.Answers;
import org.dateline.store.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what queries newly answer. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what a query answers now and did not answer when it was last watched; run it after each build.",
            "",
            "The query is asked only if something came or went in the store since that its answers may depend on.",
            "",
            "The first time it only takes note of the answers, unless --all is given. What it has told it remembers beside"
                    + " the store."
        })
final class WatchCommand implements Callable<Integer> {
    /** How answers are told. */
    enum Format {
        TABLE,
        JSONL,
        ATOM
    }

    @Parameters(paramLabel = "FILE", description = "A SPARQL SELECT query.")
    Path file = Path.of("query.rq");

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, jsonl or atom (default: ${DEFAULT-VALUE}).")
    Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to (default: standard output). An Atom file keeps its earlier entries.")
    @Nullable
    Path output;

    @Option(names = "--all", description = "Tell all answers if the query was never watched before.")
    boolean all;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (OpenStore target = store.open(spec)) {
            Watch watch = Watch.of(target.store(), file);
            boolean first = watch.isFirst();
            Answers fresh = watch.fresh();
            Answers told = first && !all ? fresh.none() : fresh;
            new WatchOutput(format, output, spec.commandLine().getOut()).write(file, told);
            watch.remember();
            if (first && !all) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                "dateline: %,d answers noted; later ones will be told.%n",
                                fresh.rows().size());
            }
        }
        return 0;
    }
}
