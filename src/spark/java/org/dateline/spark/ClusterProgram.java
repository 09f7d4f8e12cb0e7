package org.dateline.spark;

import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.rdf.Iris;
import org.dateline.settle.parts.PartFault;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the programs for {@code spark-submit} share: where the parts go, and how faults are told. */
abstract class ClusterProgram implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to put the parts, and beside them what there is to say of them.")
    String output = "";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {
                "What the names in the graph begin with, the same for extracting and settling.",
                "Default: " + Iris.DEFAULT_BASE
            })
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--overwrite", description = "Begin anew where the output has parts already.")
    boolean overwrite;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @throws ParameterException if an option is wrong */
    abstract void check();

    /** Does the work, of which the options are right, and gives the exit code. */
    abstract int run(JavaSparkContext spark) throws Exception;

    /** Runs the program and gives the exit code. */
    final int execute(String... arguments) {
        JdkXml.use();
        return new CommandLine(this)
                .setExecutionExceptionHandler(ClusterProgram::explain)
                .execute(arguments);
    }

    @Override
    public final Integer call() throws Exception {
        check();
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", spec.name());
        if (!settings.contains("spark.master")) {
            throw new JobException("There is no master. Start the program by spark-submit.");
        }
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            return run(spark);
        }
    }

    final String base() {
        try {
            return new Iris(base).base();
        } catch (IllegalArgumentException e) {
            throw wrong("--base: " + e.getMessage());
        }
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final void tell(String format, Object... values) {
        spec.commandLine().getOut().printf(format, values).flush();
    }

    final void complain(String message) {
        spec.commandLine().getErr().println(spec.name() + ": " + message);
    }

    private static int explain(Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobException || cause instanceof GazetteerException || cause instanceof PartFault) {
                commandLine.getErr().println(commandLine.getCommandName() + ": " + cause.getMessage());
                return cause instanceof PartFault ? ExitCode.SOFTWARE : ExitCode.USAGE;
            }
        }
        throw fault;
    }
}
