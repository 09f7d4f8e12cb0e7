package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.store.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how much a store holds. */
@Command(name = "stats", mixinStandardHelpOptions = true, description = "Tells how much a store holds.")
final class StatsCommand implements Callable<Integer> {
    @Mixin
    StoreOption store = new StoreOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OpenStore opened = store.open(spec)) {
            Counts counts = opened.store().counts();
            row("articles", counts.documents());
            row("sentences", counts.sentences());
            row("people", counts.people());
            row("places", counts.places());
            row("organisations", counts.organisations());
            row("mentions", counts.mentions());
            row("statements", counts.statements());
            row("figures", counts.figures());
            row("passages of speech", counts.speech());
            row("quads", counts.quads());
            row("bytes on disk", opened.store().sizeOnDisk());
        }
        return 0;
    }

    private void row(String name, long count) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-20s %,14d%n", name, count);
    }
}
