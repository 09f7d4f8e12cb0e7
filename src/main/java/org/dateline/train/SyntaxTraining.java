package org.dateline.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.annotate.names.WordClusters;
import org.dateline.annotate.syntax.SyntaxModel;
import org.dateline.annotate.syntax.SyntaxModelFile;
import org.dateline.annotate.syntax.UniversalTagger;
import org.dateline.model.WordList;

/**
 * Trains the tagger of parts of speech and the parser from treebanks. Which of them, and which of their documents are left
 * out, stands in {@code syntax-corpora.txt}. The same data give the same bytes.
 */
public final class SyntaxTraining {
    /** The parser learns from tags as a tagger gives them that has not seen the sentence: one trained on the other parts. */
    private static final int PARTS = 8;
    /** So many sentences in a row belong to the same part. */
    private static final int RUN = 20;

    private final List<Conllu.Sentence> sentences;
    private final WordClusters clusters;
    private final Settings settings;

    /**
     * How to train.
     *
     * @param tagPasses how often the tagger sees every sentence
     * @param treePasses how often the parser does
     * @param beam how many readings the parser keeps
     * @param leastTag tagger's weights below this are dropped
     * @param leastMove parser's weights below this are dropped
     */
    record Settings(int tagPasses, int treePasses, int beam, float leastTag, float leastMove) {
        static final Settings USUAL = new Settings(8, 12, 8, 16.5f / 32, 70.5f / 32);
    }

    SyntaxTraining(List<Conllu.Sentence> sentences, WordClusters clusters, Settings settings) {
        this.sentences = List.copyOf(sentences);
        this.clusters = clusters;
        this.settings = settings;
    }

    /**
     * Reads the treebanks of a folder, and the text that word classes are made from.
     *
     * @throws IOException if one is missing or malformed
     */
    public static SyntaxTraining from(Path data) throws IOException {
        List<Conllu.Sentence> sentences = new ArrayList<>();
        Set<String> without = Set.copyOf(entries("WITHOUT"));
        for (String file : entries("TRAIN")) {
            Conllu.read(data.resolve(file)).sentences().stream()
                    .filter(sentence -> !without.contains(sentence.document()))
                    .forEach(sentences::add);
        }
        return new SyntaxTraining(sentences, new NameCorpora(data).clusters(), Settings.USUAL);
    }

    private static List<String> entries(String purpose) {
        return WordList.lines(SyntaxTraining.class, "syntax-corpora.txt").stream()
                .filter(line -> line.startsWith(purpose + "\t"))
                .map(line -> line.substring(purpose.length() + 1))
                .toList();
    }

    /** Trains on everything. */
    public SyntaxModel train() {
        TaggerTraining tagger = new TaggerTraining(sentences, clusters);
        ParserTraining parser = new ParserTraining(sentences, tags(), clusters, tagger.dictionary());
        return new SyntaxModel(
                clusters,
                tagger.dictionary(),
                parser.relations(),
                tagger.forward(settings.tagPasses(), settings.leastTag()),
                tagger.backward(settings.tagPasses(), settings.leastTag()),
                parser.weights(settings.treePasses(), settings.beam(), settings.leastMove()));
    }

    private List<String[]> tags() {
        List<String[]> tags = new ArrayList<>(Collections.nCopies(sentences.size(), new String[0]));
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            UniversalTagger tagger = new TaggerTraining(others(part), clusters).tagger(settings.tagPasses());
            for (int i = 0; i < sentences.size(); i++) {
                if (part(i) == part) {
                    tags.set(i, tagger.tag(sentences.get(i).forms()));
                }
            }
        });
        return tags;
    }

    private static int part(int sentence) {
        return sentence / RUN % PARTS;
    }

    private List<Conllu.Sentence> others(int part) {
        return IntStream.range(0, sentences.size())
                .filter(i -> part(i) != part)
                .mapToObj(sentences::get)
                .collect(Collectors.toList());
    }

    /** Writes a model to a file. */
    public static void write(SyntaxModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SyntaxModelFile.write(model, out);
        }
    }
}
