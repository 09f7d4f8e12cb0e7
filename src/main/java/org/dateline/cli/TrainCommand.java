package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.evaluate.Counts;
import org.dateline.evaluate.NameScore;
import org.dateline.extract.Extractor;
import org.dateline.model.MentionType;
import org.dateline.train.ConfidenceTraining;
import org.dateline.train.HeldBack;
import org.dateline.train.NameTraining;
import org.dateline.train.SyntaxTraining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the shipped models. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model from public corpora.",
        subcommands = {TrainCommand.Names.class, TrainCommand.Syntax.class, TrainCommand.Confidence.class})
final class TrainCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }

    /** Trains the name tagger. */
    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description = {
                "Trains the name tagger. The same data gives the same file, byte for byte.",
                "",
                "The model that ships is src/main/resources/org/dateline/annotate/names.bin; the card beside it says what it"
                        + " was trained on."
            })
    static final class Names implements Callable<Integer> {
        private static final List<MentionType> NAMES =
                List.of(MentionType.PERSON, MentionType.PLACE, MentionType.ORGANISATION);

        @Mixin
        Locations files = new Locations();

        @Option(
                names = "--held-back",
                description = "First train without a tenth of the news and tell how the model does on it.")
        boolean heldBack;

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            Path data = files.corpora();
            PrintWriter out = spec.commandLine().getOut();
            NameTraining training = NameTraining.from(data);
            if (heldBack) {
                HeldBack held = training.heldBack();
                NameScore score = NameScore.of(held.found(), held.gold());
                out.println("A tenth of the news, held back:");
                for (MentionType type : NAMES) {
                    print(out, type.toString().toLowerCase(Locale.ROOT), score.of(type));
                }
                print(out, "all", NAMES.stream().map(score::of).reduce(Counts.NONE, Counts::plus));
            }
            NameTraining.write(training.train(), files.output);
            files.printWritten(out);
            return 0;
        }

        private static void print(PrintWriter out, String what, Counts counts) {
            out.printf(
                    Locale.ROOT,
                    "%-13s P %.3f R %.3f F1 %.3f%n",
                    what,
                    counts.precision(),
                    counts.recall(),
                    counts.f1());
        }
    }

    /** Where the corpora are, and where the model goes. */
    static final class Locations {
        @Option(
                names = "--data",
                required = true,
                paramLabel = "DIR",
                description = "The folder of the corpora, with ner, dependencies and gazetteer in it.")
        Path data = Path.of("data");

        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "FILE",
                description = "Where to write the model.")
        Path output = Path.of("model.bin");

        private Path corpora() {
            if (!Files.isDirectory(data)) {
                throw new UsageException(
                        "There is no folder " + data + ": give the folder of the corpora with --data.");
            }
            return data;
        }

        private void printWritten(PrintWriter out) throws IOException {
            out.printf("Wrote %s, %,d bytes%n", output, Files.size(output));
        }
    }

    /** Trains the tagger of parts of speech and the parser. */
    @Command(
            name = "syntax",
            mixinStandardHelpOptions = true,
            description = {
                "Trains the tagger of parts of speech and the parser. The same data gives the same file, byte for byte.",
                "",
                "The model that ships is src/main/resources/org/dateline/annotate/syntax/syntax.bin; the card beside it says"
                        + " what it was trained on."
            })
    static final class Syntax implements Callable<Integer> {
        @Mixin
        Locations files = new Locations();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            Path data = files.corpora();
            SyntaxTraining.write(SyntaxTraining.from(data).train(), files.output);
            files.printWritten(spec.commandLine().getOut());
            return 0;
        }
    }

    /** Fits the confidence of statements to verdicts. */
    @Command(
            name = "confidence",
            mixinStandardHelpOptions = true,
            description = {
                "Fits the weights of the confidence of statements to verdicts of readers, and tells how well they are calibrated.",
                "",
                "The weights that ship are src/main/resources/org/dateline/extract/confidence.tsv."
            })
    static final class Confidence implements Callable<Integer> {
        @Mixin
        SourceOptions input = new SourceOptions();

        @Option(
                names = "--verdicts",
                required = true,
                paramLabel = "FILE",
                description =
                        "The verdicts: article, begin and end of the sentence, subject, predicate, object, right or wrong.")
        Path verdicts = Path.of("verdicts.tsv");

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "Where to write the weights.")
        @Nullable
        Path output;

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            if (!Files.isReadable(verdicts)) {
                throw new UsageException("There is no file " + verdicts + " that can be read.");
            }
            Verdicts known = Verdicts.read(verdicts);
            Extractor extractor = new Extractor();
            List<ConfidenceTraining.Example> examples = new ArrayList<>();
            input.open()
                    .read(
                            document -> extractor
                                    .weigh(document)
                                    .forEach(w -> known.of(document.source(), w.statement())
                                            .ifPresent(right ->
                                                    examples.add(new ConfidenceTraining.Example(w.features(), right)))),
                            new Faults(spec.commandLine().getErr()));
            PrintWriter out = spec.commandLine().getOut();
            ConfidenceTraining training = new ConfidenceTraining(examples);
            out.printf("%d statements with a verdict; confidences by cross-validation:%n", examples.size());
            training.bands().forEach(out::println);
            if (output != null) {
                training.write(output);
            }
            return 0;
        }
    }
}
