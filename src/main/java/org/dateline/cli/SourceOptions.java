package org.dateline.cli;

import java.util.List;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read, and with how many threads. */
final class SourceOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "A text file, a folder, a JSON Lines file, or - for standard input.")
    List<String> sources = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to work on at once (default: one a processor).")
    int threads = Workflow.usualThreads();

    Sources open() throws SourceException {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads + ".");
        }
        return Sources.of(sources, System.in);
    }

    /** Tells that there was no article to work on; the exit code for it. */
    int nothingRead(CommandSpec spec) {
        spec.commandLine()
                .getErr()
                .println("dateline: No article was found in " + String.join(", ", sources)
                        + ". In a folder, files whose names end in .txt, .jsonl or .ndjson are read.");
        return ExitCode.SOFTWARE;
    }
}
