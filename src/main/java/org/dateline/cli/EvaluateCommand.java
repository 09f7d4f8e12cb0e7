package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what is extracted against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Extracts articles and scores what is found against what a careful reader found.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLES", description = "The articles: files or folders.")
    java.util.List<String> articles = java.util.List.of();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "The gold: a .json file of one article, or .jsonl of many.")
    Path gold = Path.of("gold.jsonl");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        throw new UnsupportedOperationException();
    }
}
