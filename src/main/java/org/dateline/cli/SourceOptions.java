package org.dateline.cli;

import java.util.List;
import org.dateline.batch.Workflow;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;
import org.dateline.source.web.AddressPolicy;
import org.dateline.source.web.Web;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read, and with how many threads. */
final class SourceOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "A file, a folder, the address of a page or feed, or - for standard input. What a file holds is told by its"
                            + " content: text, JSON Lines, HTML, RSS, Atom, WARC, mail, PDF, Word, OpenDocument, RTF, gzip, zip.")
    List<String> sources = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to work on at once (default: one a processor).")
    int threads = Workflow.usualThreads();

    @Option(
            names = "--fetch-links",
            description =
                    "Fetch the articles of which a feed has only a summary. Nothing else is fetched but addresses given.")
    boolean fetchLinks;

    @Option(
            names = "--fetch-most",
            paramLabel = "N",
            description = "How many pages to fetch at most (default: " + Web.Settings.USUAL_MOST + ").")
    int fetchMost = Web.Settings.USUAL_MOST;

    /** Whom to ask for pages. */
    AddressPolicy addresses = AddressPolicy.PUBLIC;

    Sources open() throws SourceException {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads + ".");
        }
        if (fetchMost < 0) {
            throw new UsageException("--fetch-most must not be below 0: " + fetchMost + ".");
        }
        Web.Settings usual = Web.Settings.USUAL;
        Sources opened = Sources.of(sources, System.in).through(new Web.Settings(addresses, usual.pause(), fetchMost));
        return fetchLinks ? opened.followingLinks() : opened;
    }

    /** Tells that there was no article to work on; the exit code for it. */
    int nothingRead(CommandSpec spec) {
        spec.commandLine()
                .getErr()
                .println("dateline: No article was found in " + String.join(", ", sources)
                        + ". In a folder, files are read whose names end in .txt, .jsonl, .html, .xml, .warc.gz, .eml, .pdf, .docx and"
                        + " the like.");
        return ExitCode.SOFTWARE;
    }
}
