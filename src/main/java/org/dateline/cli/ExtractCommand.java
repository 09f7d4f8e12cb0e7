package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.dateline.batch.Workflow;
import org.dateline.model.Document;
import org.dateline.model.Extraction;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.QuadOutput;
import org.dateline.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Extracts articles into a file. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads articles and writes what they say to a file, without a store.")
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    SourceOptions input = new SourceOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to: .nq (N-Quads), .trig (TriG) or .jsonl (JSON Lines), each also with .gz.")
    Path output = Path.of("-");

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    BaseOption base = new BaseOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return HeapBound.during(this::extract);
    }

    private int extract() throws Exception {
        Sources sources = input.open();
        Iris iris = base.iris().orElseGet(() -> new Iris(Iris.DEFAULT_BASE));
        Faults faults = new Faults(spec.commandLine().getErr());
        Progress progress = new Progress(spec.commandLine().getErr(), "Extracted", "article");
        String name = output.getFileName().toString().replaceAll("\\.gz$", "");
        if (name.endsWith(".jsonl")) {
            try (OutputStream out = open()) {
                run(sources, e -> e, (d, e) -> write(out, ExtractionJson.line(e)), faults, progress);
            }
        } else {
            QuadOutput.Format format = format(name);
            try (OutputStream out = open();
                    QuadOutput quads = QuadOutput.to(out, format)) {
                run(sources, e -> DocumentGraph.of(e, iris), (d, g) -> quads.write(g.quads()), faults, progress);
            }
        }
        progress.finish();
        spec.commandLine().getOut().printf("%,d articles written to %s%n", progress.done(), output);
        return progress.done() == 0 ? input.nothingRead(spec) : 0;
    }

    private <T> void run(
            Sources sources,
            Function<Extraction, T> made,
            BiConsumer<Document, T> results,
            Faults faults,
            Progress progress)
            throws IOException {
        new Workflow<T>(
                        input.threads,
                        gazetteer.setup(),
                        extractor -> document -> made.apply(extractor.extract(document)))
                .run(
                        sources,
                        document -> true,
                        (document, result) -> {
                            results.accept(document, result);
                            progress.step();
                        },
                        faults);
    }

    private OutputStream open() throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16);
        return output.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }

    private static QuadOutput.Format format(String name) {
        if (name.endsWith(".nq")) {
            return QuadOutput.Format.NQUADS;
        }
        if (name.endsWith(".trig")) {
            return QuadOutput.Format.TRIG;
        }
        throw new UsageException(
                "The name of the output must end in .nq, .trig or .jsonl, each also with .gz: " + name);
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e.getMessage(), e);
        }
    }
}
