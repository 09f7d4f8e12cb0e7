package org.dateline.train;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.DocumentContext;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.names.NameModelFile;
import org.dateline.annotate.names.TokenFeatures;

/** Trains the name tagger from a folder of {@link BioCorpus} files. */
public final class NameTraining {
    /** Corpora that give names to the lexicon only. */
    private static final List<String> OTHER_CORPORA = List.of(
            "re-docred",
            "wikigold",
            "crossner-politics-train",
            "crossner-politics-dev",
            "crossner-science",
            "crossner-music",
            "crossner-literature",
            "crossner-ai",
            "uner-ewt-dev",
            "uner-ewt-test");

    private NameTraining() {}

    static List<BioCorpus.Document> documents(Path folder, List<String> names) throws IOException {
        List<BioCorpus.Document> documents = new ArrayList<>();
        for (String name : names) {
            documents.addAll(BioCorpus.read(folder.resolve(name + ".tsv")).documents());
        }
        return documents;
    }

    static Lexicon lexicon(Path data) throws IOException {
        return new KnownNames()
                .countries()
                .organisations()
                .cities(data.resolve("gazetteer/world-cities.csv"))
                .corpus(documents(data.resolve("ner"), OTHER_CORPORA))
                .lexicon();
    }

    /** Trains on documents, with names known beforehand. */
    public static NameModel train(List<BioCorpus.Document> documents, Lexicon lexicon) {
        return train(documents, lexicon, CrfTrainer.Settings.USUAL);
    }

    static NameModel train(List<BioCorpus.Document> documents, Lexicon lexicon, CrfTrainer.Settings settings) {
        TokenFeatures features = new TokenFeatures(lexicon);
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (BioCorpus.Document document : documents) {
            DocumentContext context = DocumentContext.of(document.sentences().stream()
                    .map(BioCorpus.Sentence::tokens)
                    .toList());
            for (BioCorpus.Sentence sentence : document.sentences()) {
                examples.add(new CrfTrainer.Example(features.of(sentence.tokens(), context), sentence.labels()));
            }
        }
        return stored(CrfTrainer.train(examples, lexicon, settings));
    }

    /** The model as it comes back from its file, where weights are rounded. */
    private static NameModel stored(NameModel model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            NameModelFile.write(model, bytes);
            return NameModelFile.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a model to a file. */
    public static void write(NameModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NameModelFile.write(model, out);
        }
    }
}
