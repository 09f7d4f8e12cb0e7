package org.dateline.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.WordClusters;
import org.dateline.model.WordList;

/** The corpora in a folder, each for the purposes that {@code name-corpora.txt} names. */
final class NameCorpora {
    private final Path data;

    NameCorpora(Path data) {
        this.data = data;
    }

    /** What a corpus may serve for, as it is written in the list. */
    enum Purpose {
        /** The news that the tagger is made for: to learn from, and to hold a part of back. */
        BACKBONE,
        /** Other text to learn from. */
        TRAIN,
        /** A treebank to learn from, whose names {@link MarkedNames} keeps. */
        MARKED,
        /** Names to know beforehand. */
        NAMES,
        /** Text to put words into classes by. */
        TEXT
    }

    /**
     * The documents of the corpora for a purpose; a corpus that tells of no documents gives each sentence as one.
     *
     * @throws IOException if a corpus is missing or malformed
     */
    List<BioCorpus.Document> documents(Purpose purpose) throws IOException {
        List<BioCorpus.Document> documents = new ArrayList<>();
        for (String file : files(purpose)) {
            documents.addAll(documents(file));
        }
        return documents;
    }

    private List<BioCorpus.Document> documents(String file) throws IOException {
        Path path = data.resolve(file);
        if (file.endsWith(".conllu")) {
            String name = path.getFileName().toString();
            return MarkedNames.shipped(name.substring(0, name.lastIndexOf('.')) + "-names.tsv")
                    .in(Conllu.read(path));
        }
        return BioCorpus.read(path).apart().documents();
    }

    /**
     * The classes of the words of all texts.
     *
     * @throws IOException if a corpus is missing or malformed
     */
    WordClusters clusters() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String file : files(Purpose.TEXT)) {
            sentences.addAll(text(data.resolve(file)));
        }
        return WordClusters.of(
                WordClustering.of(sentences, WordClustering.COARSE), WordClustering.of(sentences, WordClustering.FINE));
    }

    private static List<List<String>> text(Path file) throws IOException {
        if (file.toString().endsWith(".conllu")) {
            return Conllu.read(file).sentences().stream()
                    .map(sentence -> sentence.words().stream()
                            .map(word -> WordClusters.key(word.form()))
                            .toList())
                    .toList();
        }
        return TokenAlignment.apply(BioCorpus.read(file).documents()).stream()
                .flatMap(document -> document.sentences().stream())
                .map(sentence -> List.of(sentence.tokens()).stream()
                        .map(WordClusters::key)
                        .toList())
                .toList();
    }

    private static List<String> files(Purpose purpose) {
        String prefix = purpose + "\t";
        return WordList.lines(NameCorpora.class, "name-corpora.txt").stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }
}
