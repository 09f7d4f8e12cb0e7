package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.annotate.NameTagger;
import org.dateline.evaluate.CopyScore;
import org.dateline.evaluate.CoreferenceScore;
import org.dateline.evaluate.Counts;
import org.dateline.evaluate.FactDocument;
import org.dateline.evaluate.FactScore;
import org.dateline.evaluate.FigureScore;
import org.dateline.evaluate.GoldDocument;
import org.dateline.evaluate.IdentityScore;
import org.dateline.evaluate.LedgerScore;
import org.dateline.evaluate.NameScore;
import org.dateline.evaluate.PronounScore;
import org.dateline.evaluate.SpeechScore;
import org.dateline.evaluate.StatementScore;
import org.dateline.evaluate.SyntaxScore;
import org.dateline.extract.Extractor;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.EntityMention;
import org.dateline.model.Extraction;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.Text;
import org.dateline.source.Segmenter;
import org.dateline.source.Sources;
import org.dateline.train.BioCorpus;
import org.dateline.train.ConfidenceTraining;
import org.dateline.train.Conllu;
import org.dateline.train.HeldBack;
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
            description = "The gold of articles: JSON, one object a document; or verdicts on statements.")
    @Nullable
    Path gold;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "Pairs of names in different articles, and whether they mean one thing: a table.")
    @Nullable
    Path pairs;

    @Option(names = "--part", paramLabel = "PART", description = "The part of the pairs to score, such as dev or test.")
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
        if (layer == Layer.SYNTAX) {
            return trees();
        }
        if (layer == Layer.RELATIONS) {
            return relations();
        }
        if (layer == Layer.FACTS) {
            return facts();
        }
        if (layer == Layer.PRONOUNS) {
            return pronouns();
        }
        if (layer == Layer.COPIES) {
            return copies();
        }
        if (layer == Layer.IDENTITY) {
            return identity();
        }
        if (layer == Layer.NAMES && articles.stream().allMatch(article -> article.endsWith(".tsv"))) {
            return tokens();
        }
        if (gold == null && (layer == Layer.TIMES || layer == Layer.FIGURES)) {
            return specifications();
        }
        if (gold == null) {
            throw new UsageException("Give the gold of the articles with --gold.");
        }
        return layer == Layer.CONFIDENCE ? confidence(gold) : articles(gold);
    }

    /** Tells how the confidences of statements and the verdicts of readers agree. */
    private Integer confidence(Path file) throws Exception {
        Verdicts verdicts = Verdicts.read(readable(file));
        List<ConfidenceTraining.Judged> judged = new ArrayList<>();
        extractions()
                .forEach((source, extraction) -> extraction
                        .statements()
                        .forEach(s -> verdicts.of(source, s)
                                .ifPresent(right -> judged.add(new ConfidenceTraining.Judged(s.confidence(), right)))));
        PrintWriter out = spec.commandLine().getOut();
        long right = judged.stream().filter(ConfidenceTraining.Judged::right).count();
        out.printf("%d statements with a verdict, %d right%n", judged.size(), right);
        ConfidenceTraining.bands(judged).forEach(out::println);
        return 0;
    }

    /** Scores the tagger and the parser on treebanks. */
    private Integer trees() throws IOException {
        SyntaxScore score = SyntaxScore.NONE;
        for (String file : articles) {
            score = score.plus(ParsedTreebank.score(Conllu.read(readable(Path.of(file)))));
        }
        spec.commandLine().getOut().println(score);
        return 0;
    }

    /** Scores open relations on files in the format of CaRB. */
    private Integer relations() throws IOException {
        try (PrintWriter lines = output == null ? null : new PrintWriter(Files.newBufferedWriter(output))) {
            for (String file : articles) {
                spec.commandLine()
                        .getOut()
                        .println(OpenRelationFile.read(readable(Path.of(file))).score(lines));
            }
        }
        return 0;
    }

    /** Scores statements on files of marked facts in the format of KnowledgeNet. */
    private Integer facts() throws IOException {
        Extractor extractor = new Extractor();
        Segmenter segmenter = new Segmenter();
        FactScore score = new FactScore();
        for (String file : articles) {
            for (FactDocument gold : FactDocument.read(readable(Path.of(file)))) {
                Text text = Text.of(gold.text());
                Document document =
                        new Document(gold.id(), null, null, null, null, null, "en", text, segmenter.blocks(text, null));
                score.add(extractor.extract(document), gold);
            }
        }
        if (output != null) {
            Files.write(output, score.errors());
        }
        spec.commandLine().getOut().println(score);
        return 0;
    }

    /** Scores figures or times on the specifications of Recognizers-Text. */
    private Integer specifications() throws IOException {
        if (articles.stream().allMatch(article -> article.endsWith(".jsonl"))) {
            MarkedSentences sentences = new MarkedSentences();
            for (String file : articles) {
                sentences.add(readable(Path.of(file)));
            }
            spec.commandLine().getOut().println(sentences);
            return 0;
        }
        RecognizerFiles files = new RecognizerFiles(readable(Path.of(articles.get(0))));
        List<String> failures = new ArrayList<>();
        List<String> lines = layer == Layer.TIMES ? files.times(failures) : files.figures(failures);
        if (output != null) {
            Files.write(output, failures);
        }
        lines.forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    /** Scores pronouns on files in the format of GAP. */
    private Integer pronouns() throws IOException {
        Extractor extractor = new Extractor();
        Segmenter segmenter = new Segmenter();
        PronounScore score = new PronounScore();
        for (String file : articles) {
            for (PronounScore.Case gold : PronounScore.read(readable(Path.of(file)))) {
                Text text = Text.of(gold.text());
                Document document =
                        new Document(gold.id(), null, null, null, null, null, "en", text, segmenter.blocks(text, null));
                Annotation annotation = extractor.annotate(document);
                score.add(
                        gold,
                        extractor.references(annotation),
                        extractor.extract(annotation).resolution().mentions());
            }
        }
        spec.commandLine().getOut().println(score);
        return 0;
    }

    /** Scores the model of names on files that hold tokens and gold. */
    private Integer tokens() throws IOException {
        NameScore score = NameScore.NONE;
        for (String file : articles) {
            HeldBack found = HeldBack.of(
                    NameTagger.shippedModel(),
                    BioCorpus.read(readable(Path.of(file))).apart().documents());
            score = score.plus(NameScore.of(found.found(), found.gold()));
        }
        print(spec.commandLine().getOut(), score);
        return 0;
    }

    /** Tells how well copies that are made of the articles are told from different articles. */
    private Integer copies() throws Exception {
        Segmenter segmenter = new Segmenter();
        List<Document> documents =
                new CopyArticles(segmenter, new Faults(spec.commandLine().getErr())).read(articles);
        List<String> errors = new ArrayList<>();
        for (CopyScore.Half half : CopyScore.Half.values()) {
            CopyScore score = new CopyScore(documents, half, text -> CopyArticles.article("-", text, segmenter));
            spec.commandLine().getOut().printf("%s, %s%n", half.label(), score);
            errors.addAll(score.errors());
        }
        if (output != null) {
            Files.write(output, errors);
        }
        return 0;
    }

    /** Tells how well names of different articles are taken to mean one thing. */
    private Integer identity() throws Exception {
        if (pairs == null) {
            throw new UsageException("Give the pairs of names with --pairs.");
        }
        IdentityScore score = new IdentityEvaluation(
                        articles, spec.commandLine().getErr())
                .score(IdentityEvaluation.pairs(readable(pairs), part), store);
        spec.commandLine().getOut().println(score);
        if (output != null) {
            Files.write(output, score.errors());
        }
        return 0;
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file)) {
            throw new UsageException("There is no file " + file + " that can be read.");
        }
        return file;
    }

    private Integer articles(Path goldFile) throws Exception {
        readable(goldFile);
        Map<String, Extraction> extractions = extractions();
        Map<String, String> sources = RecordIds.urls(articles);
        Tally tally = new Tally();
        int missing = 0;
        for (GoldDocument document : GoldDocument.read(goldFile)) {
            Extraction extraction = find(extractions, sources, document.id());
            if (extraction == null) {
                missing++;
            } else {
                tally.add(extraction, document);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        tally.print(out, layer);
        if (missing > 0) {
            out.printf("%d documents of the gold are not among the articles%n", missing);
        }
        return missing > 0 ? 1 : 0;
    }

    private Map<String, Extraction> extractions() throws Exception {
        Map<String, Extraction> found = new HashMap<>();
        Extractor extractor = new Extractor();
        Sources.of(articles, System.in)
                .read(
                        document -> found.put(document.source(), extractor.extract(document)),
                        new Faults(spec.commandLine().getErr()));
        return found;
    }

    private static @Nullable Extraction find(
            Map<String, Extraction> extractions, Map<String, String> sources, String id) {
        Extraction byUrl = extractions.get(sources.getOrDefault(id, ""));
        return byUrl != null
                ? byUrl
                : extractions.entrySet().stream()
                        .filter(e -> e.getKey().endsWith(id) || e.getKey().endsWith(id + ".txt"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** The scores of all layers. */
    private static final class Tally {
        private NameScore names = NameScore.NONE;
        private CoreferenceScore coreference = CoreferenceScore.NONE;
        private final FigureScore figures = new FigureScore();
        private final LedgerScore ledger = new LedgerScore();
        private StatementScore statements = StatementScore.NONE;
        private SpeechScore speech = SpeechScore.NONE;

        void add(Extraction extraction, GoldDocument gold) {
            List<EntityMention> mentions = extraction.resolution().mentions();
            names = names.plus(NameScore.of(
                    mentions.stream().map(EntityMention::mention).toList(),
                    gold.names().mentions()));
            coreference = coreference.plus(CoreferenceScore.of(mentions, gold.entities()));
            List<Quantity> quantities =
                    extraction.figures().stream().map(f -> f.quantity()).toList();
            figures.add(quantities, gold.figures());
            ledger.add(extraction.figures(), gold.ledger());
            statements = statements.plus(StatementScore.of(extraction.statements(), gold.statements()));
            speech = speech.plus(SpeechScore.of(extraction.speech(), gold.speech()));
        }

        void print(PrintWriter out, Layer layer) {
            switch (layer) {
                case NAMES -> printNames(out);
                case SYNTAX, TIMES, RELATIONS, FACTS, PRONOUNS, COPIES, IDENTITY, CONFIDENCE ->
                    throw new IllegalStateException("scored on files of their own");
                case FIGURES -> out.printf("%s%s%n", figures, ledger);
                case STATEMENTS -> out.println(statements);
                case SPEECH -> out.println(speech);
            }
        }

        private void printNames(PrintWriter out) {
            EvaluateCommand.print(out, names);
            out.println(coreference);
        }
    }

    private static void print(PrintWriter out, NameScore names) {
        Counts all = Counts.NONE;
        for (MentionType type : List.of(MentionType.PERSON, MentionType.PLACE, MentionType.ORGANISATION)) {
            all = all.plus(names.of(type));
        }
        row(out, "all", all);
        row(out, "Person", names.of(MentionType.PERSON));
        row(out, "Place", names.of(MentionType.PLACE));
        row(out, "Organisation", names.of(MentionType.ORGANISATION));
    }

    private static void row(PrintWriter out, String name, Counts counts) {
        out.printf(
                "%-14s P %.3f R %.3f F1 %.3f (%d of %d found, %d in the gold)%n",
                name, counts.precision(), counts.recall(), counts.f1(), counts.right(), counts.found(), counts.gold());
    }
}
