package org.dateline.cli;

import java.io.PrintWriter;
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
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "N-Quads (.nq) or TriG (.trig), also with .gz, or a folder of such files, as parts are written.")
    List<Path> given = List.of();

    @Mixin
    NewStoreOption output = new NewStoreOption();

    @Mixin
    PatchOption patch = new PatchOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private int unchanged;
    private int refused;

    @Override
    public Integer call() throws Exception {
        List<Path> files = QuadFolder.files(given);
        return HeapBound.during(() -> load(files));
    }

    private int load(List<Path> files) throws Exception {
        Changes changes;
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, "Read", "article");
        try (OpenStore target = output.openOrCreate(spec, patch)) {
            for (Path file : files) {
                QuadFile checked = QuadFile.checked(file, target.store().base());
                checked.read(OpenStore.COPIES, stretch -> {
                    unchanged += target.store().contribute(stretch.contributions());
                    refused += stretch.grounding().refused();
                    progress.step(stretch.contributions().size(), 0);
                });
                target.store().correct(checked.corrections());
            }
            progress.finish();
            changes = patch.settle(target);
            Corrected.reportLost(target.store(), err);
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
