package org.dateline.spark;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.batch.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class DatelineSpark extends ClusterProgram {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "A file or folder: a path, or a URI of a file system that Spark can reach, such as hdfs: or s3a:."
                            + " What a file holds is told by its content.")
    List<String> sources = List.of();

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
        return new DatelineSpark().execute(arguments);
    }

    @Override
    void check() {
        if (splitBytes != null && splitBytes < 1) {
            throw wrong("--split-bytes must be at least 1, not " + splitBytes + ".");
        }
        if (!(patience >= 0.001)) {
            throw wrong("--patience must be above 0, not " + patience + ".");
        }
        base();
    }

    @Override
    int run(JavaSparkContext spark) throws Exception {
        JobReport report = new ExtractJob(spark)
                .run(new ExtractJob.Order(
                        sources,
                        output,
                        new Settings(base(), gazetteer, Duration.ofMillis(Math.round(patience * 1e3))),
                        new Work.Extraction(),
                        splitBytes,
                        overwrite));
        tell(report);
        if (report.counts().documents() == 0) {
            complain("No article was found in " + String.join(", ", sources) + ".");
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }

    private void tell(JobReport report) {
        tell(
                "%,d articles read, %,d written to %,d parts in %s: %,d quads%n",
                report.counts().documents(),
                report.counts().written(),
                report.plan().parts(),
                output,
                report.counts().quads());
        if (report.counts().refused() > 0) {
            tell(
                    "%,d of %,d findings refused, since their words are not where they should be%n",
                    report.counts().refused(), report.counts().findings());
        }
        if (!report.bad().isEmpty()) {
            tell(
                    "Bad input: %s; see report.json there%n",
                    report.bad().entrySet().stream()
                            .map(each -> each.getValue() + " " + each.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }
}
