package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what the way from raw text to quads takes. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the way from raw text to quads: time, memory, and what each stage takes.",
            "",
            "Time is that of processors, so that other work on the machine disturbs it little."
        })
final class BenchCommand implements Callable<Integer> {
    @Mixin
    SourceOptions input = new SourceOptions();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description =
                    "How often the articles are read before it is measured (default: 1; 0 measures a cold start).")
    int warmUp = 1;

    @Option(names = "--passes", paramLabel = "N", description = "How often they are read and measured (default: 1).")
    int passes = 1;

    @Option(names = "--store", description = "Build a store of them as well, and measure that.")
    boolean store;

    @Option(names = "--json", description = "Print one object of JSON.")
    boolean json;

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (passes < 1 || warmUp < 0) {
            throw new UsageException("--passes must be at least 1, and --warm-up at least 0.");
        }
        return HeapBound.during(this::measure);
    }

    private int measure() throws IOException, SourceException {
        Bench bench = new Bench(input::open, input.threads, gazetteer.setup());
        List<Bench.Pass> measured = new ArrayList<>();
        for (int i = 0; i < warmUp + passes; i++) {
            Bench.Pass pass = bench.pass();
            if (pass.amount().articles() == 0) {
                return input.nothingRead(spec);
            }
            if (i >= warmUp) {
                measured.add(pass);
            }
        }
        BenchReport report = BenchReport.of(measured, input.threads, Processors.mostResident());
        if (store) {
            report = report.with(OpenStore.bench(bench));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? report.json() + "\n" : report.text());
        out.flush();
        return 0;
    }
}
