package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.ExportFormat;
import org.dateline.store.NewsStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Override
    public Integer call() throws Exception {
        try (NewsStore source = store.open();
                OutputStream out = output == null
                        ? new BufferedOutputStream(System.out)
                        : new BufferedOutputStream(Files.newOutputStream(output))) {
            source.export(out, format);
            out.flush();
        }
        return 0;
    }
}
