package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Doubt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what a person should judge. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Lists the names that may mean one thing, the likeliest first, and how to judge each.")
final class ReviewCommand implements Callable<Integer> {
    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many to list (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenStore target = store.open(spec)) {
            List<Doubt> doubts = target.store().doubts();
            doubts.stream().limit(limit).forEach(doubt -> print(doubt, out));
            out.printf("%,d pairs of names to judge%n", doubts.size());
        }
        return 0;
    }

    private void print(Doubt doubt, PrintWriter out) {
        out.printf("%s  %s / %s%n", doubt.score(), describe(doubt.one()), describe(doubt.other()));
        out.println("      " + String.join(", ", doubt.reasons()));
        String rest = " " + doubt.one().iri() + " " + doubt.other().iri() + " --store " + store.directory;
        out.println("      one:      dateline correct confirm" + rest);
        out.println("      not one:  dateline correct reject" + rest);
    }

    private static String describe(Doubt.Side side) {
        return "%s (%,d articles, such as %s)".formatted(side.label(), side.documents(), side.source());
    }
}
