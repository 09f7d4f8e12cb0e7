package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.NameTagger;
import org.dateline.evaluate.CopyScore;
import org.dateline.evaluate.FactDocument;
import org.dateline.evaluate.FactScore;
import org.dateline.evaluate.IdentityScore;
import org.dateline.evaluate.NameScore;
import org.dateline.evaluate.PronounScore;
import org.dateline.evaluate.SyntaxScore;
import org.dateline.extract.Extractor;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Text;
import org.dateline.source.Segmenter;
import org.dateline.train.BioCorpus;
import org.dateline.train.Conllu;
import org.dateline.train.HeldBack;
import org.jspecify.annotations.Nullable;

/**
 * Scores on corpora, each in the format it is published in.
 *
 * @param articles the files of the corpus
 * @param output where errors or finds are written, if that is wanted
 */
record CorpusEvaluation(List<String> articles, @Nullable Path output, PrintWriter out, PrintWriter err) {
    /** Scores the tagger and the parser on treebanks. */
    Integer trees() throws IOException {
        SyntaxScore score = SyntaxScore.NONE;
        for (String file : articles) {
            score = score.plus(ParsedTreebank.score(Conllu.read(EvaluateCommand.readable(Path.of(file)))));
        }
        out.println(score);
        return 0;
    }

    /** Scores open relations on files in the format of CaRB. */
    Integer relations() throws IOException {
        try (PrintWriter lines = output == null ? null : new PrintWriter(Files.newBufferedWriter(output))) {
            for (String file : articles) {
                out.println(OpenRelationFile.read(EvaluateCommand.readable(Path.of(file)))
                        .score(lines));
            }
        }
        return 0;
    }

    /** Scores statements on files of marked facts in the format of KnowledgeNet. */
    Integer facts() throws IOException {
        Extractor extractor = new Extractor();
        Segmenter segmenter = new Segmenter();
        FactScore score = new FactScore();
        for (String file : articles) {
            for (FactDocument gold : FactDocument.read(EvaluateCommand.readable(Path.of(file)))) {
                Text text = Text.of(gold.text());
                Document document =
                        new Document(gold.id(), null, null, null, null, null, "en", text, segmenter.blocks(text, null));
                score.add(extractor.extract(document), gold);
            }
        }
        if (output != null) {
            Files.write(output, score.errors());
        }
        out.println(score);
        return 0;
    }

    /** Scores figures or times on the specifications of Recognizers-Text. */
    Integer specifications(EvaluateCommand.Layer layer) throws IOException {
        if (articles.stream().allMatch(article -> article.endsWith(".jsonl"))) {
            MarkedSentences sentences = new MarkedSentences();
            for (String file : articles) {
                sentences.add(EvaluateCommand.readable(Path.of(file)));
            }
            out.println(sentences);
            return 0;
        }
        RecognizerFiles files = new RecognizerFiles(EvaluateCommand.readable(Path.of(articles.get(0))));
        List<String> failures = new ArrayList<>();
        List<String> lines = layer == EvaluateCommand.Layer.TIMES ? files.times(failures) : files.figures(failures);
        if (output != null) {
            Files.write(output, failures);
        }
        lines.forEach(out::println);
        return 0;
    }

    /** Scores pronouns on files in the format of GAP. */
    Integer pronouns() throws IOException {
        Extractor extractor = new Extractor();
        Segmenter segmenter = new Segmenter();
        PronounScore score = new PronounScore();
        for (String file : articles) {
            for (PronounScore.Case gold : PronounScore.read(EvaluateCommand.readable(Path.of(file)))) {
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
        out.println(score);
        return 0;
    }

    /** Scores the model of names on files that hold tokens and gold. */
    Integer tokens() throws IOException {
        NameScore score = NameScore.NONE;
        for (String file : articles) {
            HeldBack found = HeldBack.of(
                    NameTagger.shippedModel(),
                    BioCorpus.read(EvaluateCommand.readable(Path.of(file)))
                            .apart()
                            .documents());
            score = score.plus(NameScore.of(found.found(), found.gold()));
        }
        NameScoreTable.print(out, score);
        return 0;
    }

    /** Tells how well copies that are made of the articles are told from different articles. */
    Integer copies() throws Exception {
        Segmenter segmenter = new Segmenter();
        List<Document> documents = new CopyArticles(segmenter, new Faults(err)).read(articles);
        List<String> errors = new ArrayList<>();
        for (CopyScore.Half half : CopyScore.Half.values()) {
            CopyScore score = new CopyScore(documents, half, text -> CopyArticles.article("-", text, segmenter));
            out.printf("%s, %s%n", half.label(), score);
            errors.addAll(score.errors());
        }
        if (output != null) {
            Files.write(output, errors);
        }
        return 0;
    }

    /** Tells how well names of different articles are taken to mean one thing. */
    Integer identity(Path pairs, @Nullable String part, @Nullable Path store) throws Exception {
        IdentityScore score = new IdentityEvaluation(articles, err)
                .score(IdentityEvaluation.pairs(EvaluateCommand.readable(pairs), part), store);
        out.println(score);
        if (output != null) {
            Files.write(output, score.errors());
        }
        return 0;
    }
}
