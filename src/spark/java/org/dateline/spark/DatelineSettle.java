package org.dateline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.rdf.Iris;
import org.dateline.settle.Corrections;
import org.dateline.settle.parts.PartFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The second program for {@code spark-submit}: makes one graph of what the first extracted. */
@Command(
        name = "dateline-settle",
        mixinStandardHelpOptions = true,
        description = {
            "Decides what names mean across all articles and which articles are copies, and writes the graph in parts, as one"
                    + " process would have it.",
            "",
            "A job that was stopped does not write finished parts again if it is started with the same input, output and"
                    + " settings.",
            ""
        },
        footer = {"", "Exit codes: 0 done, 1 the work failed, 2 wrong use."})
public final class DatelineSettle implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PARTS",
            description =
                    "Folders of parts that the extraction wrote, or such files. Each article stands in one of them.")
    List<String> input = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to put the parts of the graph.")
    String output = "";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {
                "What the names in the graph begin with, as in the extraction.",
                "Default: " + Iris.DEFAULT_BASE
            })
    String base = Iris.DEFAULT_BASE;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "What people corrected, as dateline correct export writes it.")
    @Nullable
    String corrections;

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "How many parts to make of articles. Default: what goes with their size and the cluster.")
    @Nullable
    Integer parts;

    @Option(names = "--overwrite", description = "Begin anew where the output has parts already.")
    boolean overwrite;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private DatelineSettle() {}

    /** Runs the job; ends the process with an exit code if it failed. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new DatelineSettle())
                .setExecutionExceptionHandler(DatelineSettle::explain)
                .execute(arguments);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (parts != null && parts < 1) {
            throw new ParameterException(spec.commandLine(), "--parts must be at least 1, not " + parts + ".");
        }
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "dateline-settle");
        if (!settings.contains("spark.master")) {
            throw new JobException("There is no master. Start the program by spark-submit.");
        }
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            Rules rules = new Rules(base(), corrections(spark.hadoopConfiguration()));
            SettledCounts counts =
                    new SettleJob(spark).run(new SettleJob.Order(input, output, rules, parts, overwrite));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%,d articles in %,d parts in %s: %,d quads%n",
                            counts.documents(), counts.parts(), output, counts.quads());
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        }
    }

    private String base() {
        try {
            return new Iris(base).base();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage());
        }
    }

    private String corrections(Configuration hadoop) throws IOException {
        if (corrections == null) {
            return "";
        }
        Path file = new Path(corrections);
        try (var in = file.getFileSystem(hadoop).open(file)) {
            String turtle = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Corrections.read(turtle);
            return turtle;
        } catch (IllegalArgumentException e) {
            throw new JobException("[" + corrections + "] It cannot be read as corrections: " + e.getMessage());
        }
    }

    private static int explain(Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobException || cause instanceof PartFault) {
                commandLine.getErr().println("dateline-settle: " + cause.getMessage());
                return cause instanceof JobException ? ExitCode.USAGE : ExitCode.SOFTWARE;
            }
        }
        throw fault;
    }
}
