package org.dateline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.settle.Corrections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class DatelineSettle extends ClusterProgram {
    @Parameters(
            arity = "1..*",
            paramLabel = "PARTS",
            description =
                    "Folders of parts that the extraction wrote, or such files. Each article stands in one of them.")
    List<String> input = List.of();

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

    private DatelineSettle() {}

    /** Runs the job; ends the process with an exit code if it failed. */
    public static void main(String[] arguments) {
        int code = new DatelineSettle().execute(arguments);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    @Override
    void check() {
        if (parts != null && parts < 1) {
            throw wrong("--parts must be at least 1, not " + parts + ".");
        }
        base();
    }

    @Override
    int run(JavaSparkContext spark) throws Exception {
        Rules rules = new Rules(base(), corrections(spark.hadoopConfiguration()));
        SettledCounts counts = new SettleJob(spark).run(new SettleJob.Order(input, output, rules, parts, overwrite));
        tell(
                "%,d articles in %,d parts in %s: %,d quads%n",
                counts.documents(), counts.parts(), output, counts.quads());
        return ExitCode.OK;
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
}
