package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.evaluate.FactDocument;
import org.dateline.model.Document;
import org.dateline.model.Text;
import org.dateline.source.BadInput;
import org.dateline.source.Segmenter;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;

/** Reads articles that copies are made of: what is read elsewhere too, and the texts of corpora of coreference and of facts. */
final class CopyArticles {
    private static final int SENTENCES_OF_A_PARAGRAPH = 3;

    private final Segmenter segmenter;
    private final Consumer<BadInput> faults;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    CopyArticles(Segmenter segmenter, Consumer<BadInput> faults) {
        this.segmenter = segmenter;
        this.faults = faults;
    }

    /** The articles of files and folders, each source once. */
    List<Document> read(List<String> arguments) throws IOException, SourceException {
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (argument.endsWith(".conll")) {
                add(argument, tokens(Files.readAllLines(path)));
            } else if (holdsPassages(path)) {
                FactDocument.read(path).forEach(passages -> add(passages.id(), passages.text()));
            } else {
                Sources.of(List.of(argument), System.in)
                        .read(document -> documents.put(document.source(), document), faults);
            }
        }
        return List.copyOf(documents.values());
    }

    static Document article(String source, String words, Segmenter segmenter) {
        Text text = Text.of(words);
        return new Document(source, null, null, null, null, null, "en", text, segmenter.blocks(text, null));
    }

    private void add(String source, String text) {
        documents.put(source, article(source, text, segmenter));
    }

    private static boolean holdsPassages(Path path) throws IOException {
        if (!path.toString().endsWith(".jsonl")) {
            return false;
        }
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").contains("\"passage\":");
        }
    }

    /** The text of a file in the format of CoNLL-2012: a token a line in the second column, an empty line after a sentence. */
    private static String tokens(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.isBlank()) {
                sentences.add(sentence.toString().strip());
                sentence.setLength(0);
            } else if (!line.startsWith("#") && cells.length > 1) {
                boolean close = cells[1].matches("[.,;:!?%)\\]’”]|'s|n't");
                sentence.append(close ? "" : " ").append(cells[1]);
            }
        }
        sentences.add(sentence.toString().strip());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i % SENTENCES_OF_A_PARAGRAPH == 0 ? "\n" : " ").append(sentences.get(i));
        }
        return text.toString().strip();
    }
}
