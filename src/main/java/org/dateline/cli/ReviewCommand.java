package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Doubt;
import org.dateline.store.LinkDoubt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what a person should judge. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the names that may mean one thing, and the things of Wikidata or GeoNames that a name may mean, the"
                    + " likeliest first, and how to judge each."
        })
final class ReviewCommand implements Callable<Integer> {
    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many of each to list (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenStore target = store.open(spec)) {
            List<Doubt> doubts = target.store().doubts();
            doubts.stream().limit(limit).forEach(doubt -> print(doubt, out));
            out.println(Counted.of(doubts.size(), "pair", "pairs") + " of names to judge");
            List<LinkDoubt> links = target.store().linkDoubts();
            links.stream().limit(limit).forEach(link -> print(link, out));
            if (!links.isEmpty()) {
                out.println(Counted.of(links.size(), "link", "links") + " to judge");
            }
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

    private void print(LinkDoubt doubt, PrintWriter out) {
        out.printf("%s  %s / %s%n", doubt.score(), describe(doubt.thing()), doubt.link());
        out.println("      " + String.join(", ", doubt.reasons()));
        String rest = " " + doubt.thing().iri() + " --link " + doubt.link() + " --store " + store.directory;
        out.println("      it is:      dateline correct confirm" + rest);
        out.println("      it is not:  dateline correct reject" + rest);
    }

    private static String describe(Doubt.Side side) {
        return "%s (%s, such as %s)"
                .formatted(side.label(), Counted.of(side.documents(), "article", "articles"), side.source());
    }
}
