package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Changes;
import org.dateline.store.QuadFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads what was extracted or exported before. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Puts files that extract or export wrote into a store; each document replaces what was there of it.")
final class LoadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "N-Quads (.nq) or TriG (.trig), also with .gz.")
    List<Path> files = List.of();

    @Mixin
    NewStoreOption output = new NewStoreOption();

    @Mixin
    PatchOption patch = new PatchOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new UsageException("There is no file " + file + " that can be read.");
            }
        }
        return HeapBound.during(this::load);
    }

    private int load() throws Exception {
        int unchanged = 0;
        int refused = 0;
        Changes changes;
        try (OpenStore target = output.openOrCreate(spec, patch)) {
            for (Path file : files) {
                QuadFile.Content content = QuadFile.read(file, target.store().base());
                unchanged += target.store().contribute(content.contributions(OpenStore.COPIES));
                target.store().correct(content.corrections());
                refused += content.grounding().refused();
            }
            changes = patch.settle(target);
            Corrected.reportLost(target.store(), spec.commandLine().getErr());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%,d documents new, %,d changed, %,d as they were%n",
                changes.added(), changes.replaced(), unchanged + changes.unchanged());
        if (refused > 0) {
            out.printf("%,d findings refused, since their words are not where they should be%n", refused);
        }
        return 0;
    }
}
