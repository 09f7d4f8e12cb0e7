package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.evaluate.ConcernedScore;
import org.dateline.evaluate.CoreferenceScore;
import org.dateline.evaluate.FigureScore;
import org.dateline.evaluate.GoldDocument;
import org.dateline.evaluate.LedgerScore;
import org.dateline.evaluate.NameScore;
import org.dateline.evaluate.SpeechScore;
import org.dateline.evaluate.StatementScore;
import org.dateline.extract.Extractor;
import org.dateline.model.EntityMention;
import org.dateline.model.Extraction;
import org.dateline.model.Quantity;
import org.dateline.source.Sources;
import org.dateline.train.ConfidenceTraining;
import org.jspecify.annotations.Nullable;

/** Scores what is extracted from articles against their gold. */
record ArticleEvaluation(List<String> articles, PrintWriter out, PrintWriter err) {
    /** Scores a layer of the articles against their gold. */
    Integer score(Path goldFile, EvaluateCommand.Layer layer) throws Exception {
        EvaluateCommand.readable(goldFile);
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
        tally.print(out, layer);
        if (missing > 0) {
            out.printf("%d documents of the gold are not among the articles%n", missing);
        }
        return missing > 0 ? 1 : 0;
    }

    /**
     * Scores whom figures concern against a table that a reader made.
     *
     * @param part the part of the table, or null for all of it
     */
    Integer concerned(Path table, @Nullable String part) throws Exception {
        Map<String, List<ConcernedScore.Entry>> read = ConcernedTable.read(EvaluateCommand.readable(table), part);
        Map<String, Extraction> extractions = extractions();
        Map<String, String> sources = RecordIds.urls(articles);
        ConcernedScore score = new ConcernedScore();
        int missing = 0;
        for (Map.Entry<String, List<ConcernedScore.Entry>> article : read.entrySet()) {
            Extraction extraction = find(extractions, sources, article.getKey());
            if (extraction == null) {
                missing++;
            } else {
                score.add(extraction.figures(), article.getValue());
            }
        }
        out.println(score);
        if (missing > 0) {
            out.printf("%d documents of the table are not among the articles%n", missing);
        }
        return missing > 0 ? 1 : 0;
    }

    /** Tells how the confidences of statements and the verdicts of readers agree. */
    Integer confidence(Path file) throws Exception {
        Verdicts verdicts = Verdicts.read(EvaluateCommand.readable(file));
        List<ConfidenceTraining.Judged> judged = new ArrayList<>();
        extractions()
                .forEach((source, extraction) -> extraction
                        .statements()
                        .forEach(s -> verdicts.of(source, s)
                                .ifPresent(right -> judged.add(new ConfidenceTraining.Judged(s.confidence(), right)))));
        long right = judged.stream().filter(ConfidenceTraining.Judged::right).count();
        out.printf("%d statements with a verdict, %d right%n", judged.size(), right);
        ConfidenceTraining.bands(judged).forEach(out::println);
        return 0;
    }

    private Map<String, Extraction> extractions() throws Exception {
        Map<String, Extraction> found = new HashMap<>();
        Extractor extractor = new Extractor();
        Sources.of(articles, System.in)
                .read(document -> found.put(document.source(), extractor.extract(document)), new Faults(err));
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

        void print(PrintWriter out, EvaluateCommand.Layer layer) {
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
            NameScoreTable.print(out, names);
            out.println(coreference);
        }
    }
}
