package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what is extracted against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts articles and scores what is found against what a careful reader found.",
            "",
            "Syntax is scored on treebanks in the CoNLL-U format (*.conllu), on their tokens, with the tags found.",
            "",
            "Open relations are scored on files in the format of CaRB (*.tsv).",
            "",
            "Figures and times are also scored on the folder of the specifications of Recognizers-Text, and figures on"
                    + " sentences of tokens whose figures are marked (*.jsonl), both without --gold.",
            "",
            "Whom figures concern is also scored on a table that a reader made (--gold FILE.tsv), or on a part of it (--part).",
            "",
            "Names are also scored on files in the BIO scheme (*.tsv), which hold tokens and gold: there the model works"
                    + " alone, on the tokens as they are.",
            "",
            "Copies are made of the articles by what newsrooms do to them, and told from different articles, without"
                    + " --gold; corpora of coreference (*.conll) and of facts (*.jsonl with passages) are read as well.",
            "",
            "Identity is scored on pairs of names in different articles (--pairs), in a store that is made of the articles and"
                    + " thrown away, or in one that has them already (--store).",
            "",
            "EVALUATION.md says what is measured and on which articles."
        })
final class EvaluateCommand implements Callable<Integer> {
    /** What is scored. */
    enum Layer {
        SYNTAX,
        NAMES,
        FIGURES,
        TIMES,
        STATEMENTS,
        SPEECH,
        RELATIONS,
        FACTS,
        PRONOUNS,
        COPIES,
        IDENTITY,
        CONFIDENCE
    }

    @Parameters(
            index = "0",
            paramLabel = "LAYER",
            description =
                    "syntax, names, figures, times, statements, speech, relations, facts, pronouns, copies, identity or confidence.")
    Layer layer = Layer.NAMES;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ARTICLES",
            description = "The articles: files or folders; or BIO files; or CoNLL-U files.")
    List<String> articles = List.of();

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description =
                    "The gold of articles: JSON, one object a document; or a table of verdicts on statements, or of figures.")
    @Nullable
    Path gold;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "Pairs of names in different articles, and whether they mean one thing: a table.")
    @Nullable
    Path pairs;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "The part of the pairs or of the table of figures to score, such as dev or test.")
    @Nullable
    String part;

    @Option(names = "--store", paramLabel = "DIR", description = "A store that has the articles, for identity.")
    @Nullable
    Path store;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Where to write the open relations found, as CaRB's own scorer reads them, or the facts missed and found too many, or the cases of specifications that fail, or the pairs decided wrongly.")
    @Nullable
    Path output;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        CorpusEvaluation corpus = new CorpusEvaluation(articles, output, out, err);
        ArticleEvaluation reports = new ArticleEvaluation(articles, out, err);
        return switch (layer) {
            case SYNTAX -> corpus.trees();
            case RELATIONS -> corpus.relations();
            case FACTS -> corpus.facts();
            case PRONOUNS -> corpus.pronouns();
            case COPIES -> corpus.copies();
            case IDENTITY -> corpus.identity(wantedPairs(), part, store);
            case NAMES -> isTokens() ? corpus.tokens() : reports.score(wantedGold(), layer);
            case TIMES -> gold == null ? corpus.specifications(layer) : reports.score(gold, layer);
            case FIGURES ->
                gold == null
                        ? corpus.specifications(layer)
                        : gold.toString().endsWith(".tsv") ? reports.concerned(gold, part) : reports.score(gold, layer);
            case STATEMENTS, SPEECH -> reports.score(wantedGold(), layer);
            case CONFIDENCE -> reports.confidence(wantedGold());
        };
    }

    private boolean isTokens() {
        return articles.stream().allMatch(article -> article.endsWith(".tsv"));
    }

    private Path wantedGold() {
        if (gold == null) {
            throw new UsageException("Give the gold of the articles with --gold.");
        }
        return gold;
    }

    private Path wantedPairs() {
        if (pairs == null) {
            throw new UsageException("Give the pairs of names with --pairs.");
        }
        return pairs;
    }

    /**
     * The file, if it can be read.
     *
     * @throws UsageException if it cannot
     */
    static Path readable(Path file) {
        if (!Files.isReadable(file)) {
            throw new UsageException("There is no file " + file + " that can be read.");
        }
        return file;
    }
}
