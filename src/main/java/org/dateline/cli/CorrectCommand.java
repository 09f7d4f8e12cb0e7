package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;
import org.dateline.rdf.Iris;
import org.dateline.store.CorrectionDesk;
import org.dateline.store.NewsStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Sets right what the graph has wrong, for good. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Sets right what the graph has wrong. What is corrected stays so when articles are read again.",
            "",
            "A THING is a person, place or organisation: its IRI, or its name where just one has it.",
            "What a command takes: dateline correct COMMAND --help"
        })
final class CorrectCommand {
    @Option(names = "--store", scope = ScopeType.INHERIT, paramLabel = "DIR", description = "The folder of the store.")
    @Nullable
    Path directory;

    @Option(
            names = "--patch",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Write what changes in the store to FILE, as an RDF Patch.")
    @Nullable
    Path patch;

    @Option(
            names = "--by",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Who says so (default: the name of the user).")
    String by = System.getProperty("user.name", "somebody");

    @Option(names = "--why", scope = ScopeType.INHERIT, paramLabel = "TEXT", description = "Why.")
    @Nullable
    String why;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Command(mixinStandardHelpOptions = true, description = "Two or more things are one.")
    int merge(@Parameters(arity = "2..*", paramLabel = "THING") List<String> things) throws IOException {
        return correct(desk -> desk.merge(things));
    }

    @Command(mixinStandardHelpOptions = true, description = "What some articles mean by a thing is another thing.")
    int split(
            @Parameters(paramLabel = "THING") String thing,
            @Option(
                            names = "--in",
                            required = true,
                            arity = "1..*",
                            paramLabel = "SOURCE",
                            description = "The articles' sources, as the query 'documents' shows them.")
                    List<String> sources)
            throws IOException {
        try (OpenStore target = open()) {
            List<String> documents =
                    sources.stream().map(source -> known(target, source)).toList();
            return apply(target, List.of(target.store().desk(origin()).split(thing, documents)));
        }
    }

    private static String known(OpenStore target, String source) {
        String iri = new Iris(target.store().base()).documentIri(source);
        if (target.store().stamp(iri).isEmpty()) {
            throw new UsageException(
                    "[" + source + "] The store has no article of that source; 'dateline query documents' lists them.");
        }
        return iri;
    }

    @Command(mixinStandardHelpOptions = true, description = "A thing has another name.")
    int rename(@Parameters(paramLabel = "THING") String thing, @Parameters(paramLabel = "NAME") String name)
            throws IOException {
        return correct(desk -> desk.rename(thing, name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A thing is of another kind: Person, Place or Organisation.")
    int retype(@Parameters(paramLabel = "THING") String thing, @Parameters(paramLabel = "KIND") String kind)
            throws IOException {
        EntityType type = Arrays.stream(EntityType.values())
                .filter(t -> t.label().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new UsageException("The kind is Person, Place or Organisation, not " + kind + "."));
        return correct(desk -> desk.retype(thing, type));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "A statement, figure or passage of speech is wrong, or a name is none (one IRI);",
                "two things are not one (two THINGs); a link elsewhere is wrong (a THING and --link)."
            })
    int reject(
            @Parameters(arity = "1..2", paramLabel = "IRI") List<String> what,
            @Option(names = "--link", paramLabel = "IRI") @Nullable String link)
            throws IOException {
        return judge(what, link, Correction.Verdict.REJECTED);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "A statement, figure or passage of speech is right (one IRI);",
                "two things are one (two THINGs); a link elsewhere is right (a THING and --link)."
            })
    int confirm(
            @Parameters(arity = "1..2", paramLabel = "IRI") List<String> what,
            @Option(names = "--link", paramLabel = "IRI") @Nullable String link)
            throws IOException {
        return judge(what, link, Correction.Verdict.CONFIRMED);
    }

    private int judge(List<String> what, @Nullable String link, Correction.Verdict verdict) throws IOException {
        if (link != null) {
            return correct(desk -> desk.link(what.get(0), link, verdict));
        }
        return correct(desk -> what.size() == 2 ? desk.sameness(what, verdict) : desk.judge(what.get(0), verdict));
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes a correction back.")
    int undo(@Parameters(paramLabel = "CORRECTION", description = "Its IRI, as 'list' shows it.") String correction)
            throws IOException {
        try (OpenStore target = open()) {
            if (!target.store().corrections().containsKey(correction)) {
                throw new UsageException("There is no correction " + correction + "; 'correct list' shows them.");
            }
            return apply(target, List.of(new Correction.Revoke(origin(), correction)));
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the corrections, and tells which have nothing left to correct.")
    int list() {
        try (OpenStore target = open()) {
            Map<String, Correction> lost = target.store().lostCorrections();
            target.store()
                    .corrections()
                    .forEach((iri, correction) -> out().println(Corrected.line(iri, correction)
                            + (lost.containsKey(iri) ? "  [nothing left to correct]" : "")));
            return 0;
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Writes all corrections to a file in Turtle.")
    int export(@Parameters(paramLabel = "FILE", description = "Where to write them.") Path file) throws IOException {
        try (OpenStore target = open()) {
            target.store().exportCorrections(file);
            out().printf(
                            "%,d corrections written to %s%n",
                            target.store().corrections().size(), file);
            return 0;
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes over the corrections of a file in Turtle, such as 'export' writes.")
    int takeOver(@Parameters(paramLabel = "FILE", description = "Where they are.") Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new UsageException("There is no file " + file + " that can be read.");
        }
        try (OpenStore target = open()) {
            return apply(target, NewsStore.readCorrections(file).values());
        }
    }

    private int correct(Function<CorrectionDesk, Correction> made) throws IOException {
        try (OpenStore target = open()) {
            return apply(target, List.of(made.apply(target.store().desk(origin()))));
        }
    }

    private int apply(OpenStore target, Collection<Correction> corrections) throws IOException {
        int made = target.store().correct(corrections);
        wantedPatch().settle(target);
        List<String> iris = new ArrayList<>(target.store().corrections().keySet());
        out().print(Counted.of(made, "correction", "corrections") + " made");
        out().println(made == 1 && corrections.size() == 1 ? ": " + iris.get(iris.size() - 1) : "");
        Corrected.reportLost(target.store(), spec.commandLine().getErr());
        return 0;
    }

    private OpenStore open() {
        if (directory == null) {
            throw new UsageException("Say which store to correct: --store DIR.");
        }
        StoreOption store = new StoreOption();
        store.directory = directory;
        return store.open(spec, wantedPatch());
    }

    private PatchOption wantedPatch() {
        PatchOption wanted = new PatchOption();
        wanted.file = patch;
        return wanted;
    }

    private Correction.Origin origin() {
        return new Correction.Origin(
                by, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), why);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
