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
import org.dateline.model.WordList;

/**
 * Trains the name tagger from a folder of public data: {@link BioCorpus} files in its folder {@code ner}, and the cities of
 * {@code gazetteer/world-cities.csv}. The same data give the same bytes. Which corpus serves for what stands in
 * {@code name-corpora.txt}.
 */
public final class NameTraining {
    private final List<BioCorpus.Document> documents;
    private final Lexicon lexicon;

    /** Trains on these documents, with the names known beforehand. */
    public NameTraining(List<BioCorpus.Document> documents, Lexicon lexicon) {
        this.documents = TokenAlignment.apply(documents);
        this.lexicon = lexicon;
    }

    /**
     * Reads the corpora and the gazetteer of a folder.
     *
     * @throws IOException if one is missing or malformed
     */
    public static NameTraining from(Path data) throws IOException {
        Lexicon lexicon = new KnownNames()
                .countries()
                .organisations()
                .cities(data.resolve("gazetteer/world-cities.csv"))
                .corpus(documents(data, corpora("names")))
                .lexicon();
        return new NameTraining(documents(data, corpora("train")), lexicon);
    }

    /** The corpora for one purpose. */
    private static List<String> corpora(String purpose) {
        return WordList.lines(NameTraining.class, "name-corpora.txt").stream()
                .filter(line -> line.startsWith(purpose + "\t"))
                .map(line -> line.substring(purpose.length() + 1))
                .toList();
    }

    static List<BioCorpus.Document> documents(Path data, List<String> names) throws IOException {
        List<BioCorpus.Document> documents = new ArrayList<>();
        for (String name : names) {
            documents.addAll(
                    BioCorpus.read(data.resolve("ner/" + name + ".tsv")).documents());
        }
        return documents;
    }

    /** Trains on everything. */
    public NameModel train() {
        return train(documents, CrfTrainer.Settings.USUAL);
    }

    /**
     * Trains on nine tenths of the documents and tells how the model does on the rest, which are the last in every block
     * of ten.
     */
    public HeldBack heldBack() {
        List<BioCorpus.Document> seen = new ArrayList<>();
        List<BioCorpus.Document> unseen = new ArrayList<>();
        int block = Math.max(1, documents.size() / 100);
        for (int i = 0; i < documents.size(); i++) {
            (i / block % 10 == 9 ? unseen : seen).add(documents.get(i));
        }
        return HeldBack.of(train(seen, CrfTrainer.Settings.USUAL), unseen);
    }

    NameModel train(List<BioCorpus.Document> chosen, CrfTrainer.Settings settings) {
        TokenFeatures features = new TokenFeatures(lexicon);
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (BioCorpus.Document document : chosen) {
            DocumentContext context = DocumentContext.of(document.sentences().stream()
                    .map(BioCorpus.Sentence::tokens)
                    .toList());
            for (BioCorpus.Sentence sentence : document.sentences()) {
                examples.add(new CrfTrainer.Example(features.of(sentence.tokens(), context), sentence.labels()));
            }
        }
        return CrfTrainer.train(examples, lexicon, settings);
    }

    /** Writes a model to a file. */
    public static void write(NameModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NameModelFile.write(model, out);
        }
    }
}
