package org.dateline.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.DocumentContext;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.names.NameModelFile;
import org.dateline.annotate.names.TokenFeatures;
import org.dateline.annotate.names.WordClusters;

/**
 * Trains the name tagger from a folder of public data: corpora of names and text, and the cities of {@code
 * gazetteer/world-cities.csv}. The same data give the same bytes. Which corpus serves for what stands in {@code
 * name-corpora.txt}.
 */
public final class NameTraining {
    /** One block of sentences in so many is held back. */
    private static final int PARTS = 10;
    /** How many blocks the news is cut into; neighbouring stories repeat names, so that blocks are longer than stories. */
    private static final int BLOCKS = 50;

    private final List<BioCorpus.Document> news;
    private final List<BioCorpus.Document> others;
    private final Lexicon lexicon;
    private final WordClusters clusters;

    /**
     * Trains on these documents.
     *
     * @param news the documents that a part may be held back of
     * @param others more documents to learn from
     * @param lexicon the names known beforehand
     * @param clusters the classes of words
     */
    NameTraining(
            List<BioCorpus.Document> news, List<BioCorpus.Document> others, Lexicon lexicon, WordClusters clusters) {
        this.news = TokenAlignment.apply(news);
        this.others = TokenAlignment.apply(others);
        this.lexicon = lexicon;
        this.clusters = clusters;
    }

    /**
     * Reads the corpora and the gazetteer of a folder.
     *
     * @throws IOException if one is missing or malformed
     */
    public static NameTraining from(Path data) throws IOException {
        NameCorpora corpora = new NameCorpora(data);
        Lexicon lexicon = new KnownNames()
                .countries()
                .organisations()
                .works()
                .places()
                .people()
                .cities(data.resolve("gazetteer/world-cities.csv"))
                .corpus(corpora.documents(NameCorpora.Purpose.NAMES))
                .lexicon();
        List<BioCorpus.Document> others = new ArrayList<>(corpora.documents(NameCorpora.Purpose.TRAIN));
        others.addAll(corpora.documents(NameCorpora.Purpose.MARKED));
        return new NameTraining(corpora.documents(NameCorpora.Purpose.BACKBONE), others, lexicon, corpora.clusters());
    }

    /** Trains on everything. */
    public NameModel train() {
        return train(news);
    }

    /**
     * Trains on nine tenths of the news and everything else, and tells how the model does on the rest of the news, which
     * are the last in every ten of its blocks.
     */
    public HeldBack heldBack() {
        List<BioCorpus.Document> seen = new ArrayList<>();
        List<BioCorpus.Document> unseen = new ArrayList<>();
        int sentences =
                news.stream().mapToInt(document -> document.sentences().size()).sum();
        int at = 0;
        for (BioCorpus.Document document : news) {
            int block = (int) ((long) at * BLOCKS / sentences);
            (block % PARTS == PARTS - 1 ? unseen : seen).add(document);
            at += document.sentences().size();
        }
        return HeldBack.of(train(seen), unseen);
    }

    private NameModel train(List<BioCorpus.Document> chosen) {
        List<BioCorpus.Document> all = new ArrayList<>(chosen);
        all.addAll(others);
        return train(all, CrfTrainer.Settings.USUAL);
    }

    NameModel train(List<BioCorpus.Document> chosen, CrfTrainer.Settings settings) {
        TokenFeatures features = new TokenFeatures(lexicon, clusters);
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (BioCorpus.Document document : chosen) {
            DocumentContext context = DocumentContext.of(document.sentences().stream()
                    .map(BioCorpus.Sentence::tokens)
                    .toList());
            for (BioCorpus.Sentence sentence : document.sentences()) {
                examples.add(new CrfTrainer.Example(features.of(sentence.tokens(), context), sentence.labels()));
            }
        }
        return CrfTrainer.train(examples, lexicon, clusters, settings);
    }

    /** Writes a model to a file. */
    public static void write(NameModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NameModelFile.write(model, out);
        }
    }
}
