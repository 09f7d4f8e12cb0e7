package org.dateline.spark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.batch.Patience;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.rdf.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program for {@code spark-submit}: extracts articles on a cluster. */
@Command(
        name = "dateline-spark",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts articles on Apache Spark and writes what they say to gzipped N-Quads, in parts.",
            "",
            "A job that was stopped goes on where it was if it is started again with the same input, output and settings.",
            ""
        },
        footer = {"", "Exit codes: 0 done, 1 the work failed, 2 wrong use."})
public final class DatelineSpark implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "A file or folder: a path, or a URI of a file system that Spark can reach, such as hdfs: or s3a:."
                            + " What a file holds is told by its content.")
    List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to put the parts and the reports of what was read and what was wrong with it.")
    String output = "";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {"What the names in the graph begin with.", "Default: " + Iris.DEFAULT_BASE})
    String base = Iris.DEFAULT_BASE;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "More names to know, made by: dateline gazetteer import. Every executor must reach it.")
    @Nullable
    String gazetteer;

    @Option(
            names = "--split-bytes",
            paramLabel = "N",
            description =
                    "How many bytes of input a task is given. A file that is no JSON Lines, or is packed, is never divided.")
    @Nullable
    Long splitBytes;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description =
                    "How long the extraction of an article may take, in time of a processor, besides a millisecond for each"
                            + " character. An article that takes longer is reported and left out.")
    double patience = Patience.USUAL.least().toMillis() / 1e3;

    @Option(names = "--overwrite", description = "Begin anew where the output has parts already.")
    boolean overwrite;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private DatelineSpark() {}

    /** Runs the job; ends the process with an exit code if it failed. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** Runs the job and gives the exit code. */
    static int run(String... arguments) {
        JdkXml.use();
        return new CommandLine(new DatelineSpark())
                .setExecutionExceptionHandler(DatelineSpark::explain)
                .execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        ExtractJob.Order order = order();
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "dateline");
        if (!settings.contains("spark.master")) {
            throw new JobException("There is no master. Start the program by spark-submit.");
        }
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            JobReport report = new ExtractJob(spark).run(order);
            tell(report);
            return report.counts().documents() == 0 ? nothingRead() : ExitCode.OK;
        }
    }

    private ExtractJob.Order order() {
        if (splitBytes != null && splitBytes < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--split-bytes must be at least 1, not " + splitBytes + ".");
        }
        if (!(patience >= 0.001)) {
            throw new ParameterException(spec.commandLine(), "--patience must be above 0, not " + patience + ".");
        }
        try {
            return new ExtractJob.Order(
                    sources,
                    output,
                    new Settings(new Iris(base).base(), gazetteer, Duration.ofMillis(Math.round(patience * 1e3))),
                    new Work.Extraction(),
                    splitBytes,
                    overwrite);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage());
        }
    }

    private void tell(JobReport report) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%,d articles read, %,d written to %,d parts in %s: %,d quads%n",
                report.counts().documents(),
                report.counts().written(),
                report.plan().parts(),
                output,
                report.counts().quads());
        if (report.counts().refused() > 0) {
            out.printf(
                    "%,d of %,d findings refused, since their words are not where they should be%n",
                    report.counts().refused(), report.counts().findings());
        }
        if (!report.bad().isEmpty()) {
            out.println("Bad input: "
                    + report.bad().entrySet().stream()
                            .map(each -> each.getValue() + " " + each.getKey())
                            .collect(Collectors.joining(", "))
                    + "; see report.json there");
        }
        out.flush();
    }

    private int nothingRead() {
        spec.commandLine()
                .getErr()
                .println("dateline-spark: No article was found in " + String.join(", ", sources) + ".");
        return ExitCode.SOFTWARE;
    }

    private static int explain(Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        if (fault instanceof JobException || fault instanceof GazetteerException) {
            commandLine.getErr().println("dateline-spark: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        throw fault;
    }
}
