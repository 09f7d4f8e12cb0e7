package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes out a store. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that a store holds, sorted, so that equal graphs are equal files.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "nquads or trig (default: ${DEFAULT-VALUE}).")
    ExportFormat format = ExportFormat.NQUADS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to (default: standard output).")
    @Nullable
    Path output;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (OpenStore opened = store.open(spec);
                OutputStream out = output == null
                        ? new BufferedOutputStream(System.out)
                        : new BufferedOutputStream(Files.newOutputStream(output))) {
            opened.store().export(out, format);
            out.flush();
        }
        return 0;
    }
}
