package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.source.SourceException;
import org.dateline.store.NewsStore;
import org.dateline.store.NoSuchQueryException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program: reads the command line and runs the command it names. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Builds a knowledge graph from news and serves it.",
            "",
            "Articles go in; people, places, organisations and figures come out as RDF, with who did what, who said what and"
                    + " how many of what, each led back to its words.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "To begin:",
            "  dateline build seeds --store store     build a graph from the articles in a folder",
            "  dateline serve --store store           look at it in a browser",
            "  dateline query who-met-whom --store store",
            "",
            "Exit codes: 0 done, 1 the work failed, 2 wrong use."
        },
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            UserCommand.class,
            QueryCommand.class,
            AnnotateCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            ExportCommand.class,
            WithdrawCommand.class,
            CorrectCommand.class,
            ReviewCommand.class,
            WatchCommand.class,
            ValidateCommand.class,
            StatsCommand.class,
            GazetteerCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class Dateline {
    private static final Set<String> BUILDING = Set.of("build", "load", "bench");

    private Dateline() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && BUILDING.contains(arguments[0])) {
            NewsStore.buildInBoundedMemory();
        }
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code; what it prints goes to {@link System#out} and {@link System#err}. */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** The command line with its printing in UTF-8 and its way of telling what went wrong. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Dateline());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(Dateline::explain);
        commandLine.setUsageHelpLongOptionsMaxWidth(28);
        commandLine
                .getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .usageMessage()
                .hidden(true);
        return commandLine;
    }

    /** A user's fault is wrong use; anything else is work that failed. Both are told in a sentence. */
    private static int explain(Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed) {
        commandLine.getErr().println("dateline: " + message(fault));
        boolean usage = fault instanceof SourceException
                || fault instanceof GazetteerException
                || fault instanceof NoSuchQueryException
                || fault instanceof UsageException;
        if (!usage && Boolean.getBoolean("dateline.trace")) {
            fault.printStackTrace(commandLine.getErr());
        }
        return usage ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Exception fault) {
        if (fault instanceof FileSystemException file) {
            return message(file);
        }
        String message = fault.getMessage();
        boolean unexpected = fault instanceof NullPointerException || message == null;
        return unexpected
                ? "Something unexpected went wrong: " + fault
                        + ". Run with java -Ddateline.trace=true -jar … to see where."
                : message;
    }

    /** Java's own message is the bare path. */
    private static String message(FileSystemException fault) {
        String file = fault.getFile();
        if (fault instanceof NoSuchFileException) {
            return file + " cannot be opened: there is no such file, or no such folder to write it to.";
        }
        if (fault instanceof AccessDeniedException) {
            return file + " may not be read or written: check its permissions.";
        }
        return file + " cannot be read or written: " + (fault.getReason() == null ? fault : fault.getReason()) + ".";
    }
}
