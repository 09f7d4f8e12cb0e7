package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.BadLine;
import org.dateline.gazetteer.Dump;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Least;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes gazetteers. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Makes a gazetteer of what GeoNames and Wikidata publish.",
        subcommands = GazetteerCommand.Import.class)
final class GazetteerCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }

    /** Reads dumps into a gazetteer's file. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Reads dumps of GeoNames and Wikidata into a gazetteer.",
                "",
                "build, extract and annotate take it with --gazetteer. They then know more names, and say of what they know"
                        + " beyond doubt who it is."
            })
    static final class Import implements Callable<Integer> {
        private static final int SHOWN = 10;

        @Parameters(
                arity = "1..*",
                paramLabel = "DUMP",
                description = {
                    "allCountries.txt or its like from GeoNames, or the JSON dump of Wikidata; each also with .gz."
                })
        List<Path> dumps = List.of();

        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "FILE",
                description = "Where to write the gazetteer; compressed if the name ends in .gz.")
        Path output = Path.of("gazetteer.tsv");

        @Option(
                names = "--min-population",
                paramLabel = "N",
                description = "Leave out smaller cities of GeoNames. Default: ${DEFAULT-VALUE}")
        long population = 500;

        @Option(
                names = "--min-sitelinks",
                paramLabel = "N",
                description = "Leave out what fewer pages are about in Wikidata. Default: ${DEFAULT-VALUE}")
        int sitelinks = 5;

        @Spec
        CommandSpec spec = CommandSpec.create();

        private int bad;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            long entries = 0;
            try (GazetteerFile file = GazetteerFile.create(output)) {
                for (Path dump : dumps) {
                    Dump.Count count = new Dump(dump, new Least(population, sitelinks)).read(file::add, this::report);
                    entries += count.entries();
                    out.printf(
                            "%s: %,d lines read, %,d entries taken, %,d bad lines left out%n",
                            dump, count.lines(), count.entries(), count.bad());
                }
                file.finish();
            }
            out.printf("Wrote %s, %,d entries%n", output, entries);
            out.flush();
            return entries == 0 ? 1 : 0;
        }

        private void report(BadLine line) {
            bad++;
            if (bad <= SHOWN) {
                spec.commandLine().getErr().println("skipped: " + line);
            } else if (bad == SHOWN + 1) {
                spec.commandLine().getErr().println("skipped: more bad lines follow and are only counted");
            }
        }
    }
}
