package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.Labels;
import org.dateline.model.MentionType;

/**
 * A corpus of names in the BIO scheme: a token, a tab and a tag on each line, an empty line after each sentence, and a line
 * {@code # document} before sentences that belong together. {@code PER}, {@code LOC}, {@code ORG}, {@code NORP} and {@code
 * MISC} are kept; tokens under any other tag are outside.
 *
 * @param documents the documents in order
 */
public record BioCorpus(List<Document> documents) {
    public BioCorpus {
        documents = List.copyOf(documents);
    }

    /** Sentences that belong together. */
    public record Document(List<Sentence> sentences) {
        public Document {
            sentences = List.copyOf(sentences);
        }
    }

    /** A sentence with the label of each token, as {@link Labels} numbers them. */
    public record Sentence(String[] tokens, int[] labels) {}

    /**
     * Reads a corpus.
     *
     * @throws IOException if the file cannot be read or a line is neither empty, nor a document mark, nor token and tag
     */
    public static BioCorpus read(Path file) throws IOException {
        Reader reader = new Reader(file.getFileName().toString());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
        }
        return reader.end();
    }

    /** The same sentences; if nothing tells which belong together, each as a document of its own. */
    public BioCorpus apart() {
        return documents.size() != 1
                ? this
                : new BioCorpus(documents.get(0).sentences().stream()
                        .map(sentence -> new Document(List.of(sentence)))
                        .toList());
    }

    /** How many sentences there are. */
    public int sentences() {
        return documents.stream()
                .mapToInt(document -> document.sentences().size())
                .sum();
    }

    private static final class Reader {
        private final String file;
        private final List<Document> documents = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<String> tokens = new ArrayList<>();
        private final List<Integer> labels = new ArrayList<>();
        private int number;

        private Reader(String file) {
            this.file = file;
        }

        private void line(String line) throws IOException {
            number++;
            int tab = line.indexOf('\t');
            if (line.isBlank()) {
                endSentence();
            } else if (line.equals("# document")) {
                endDocument();
            } else if (tab > 0) {
                tokens.add(line.substring(0, tab));
                labels.add(label(line.substring(tab + 1).strip()));
            } else {
                throw new IOException("[" + file + ":" + number + "] expected a token, a tab and a tag");
            }
        }

        private static int label(String tag) {
            int dash = tag.indexOf('-');
            if (dash != 1) {
                return Labels.OUTSIDE;
            }
            boolean begin = tag.charAt(0) == 'B';
            return switch (tag.substring(2)) {
                case "PER" -> of(begin, MentionType.PERSON);
                case "LOC" -> of(begin, MentionType.PLACE);
                case "ORG" -> of(begin, MentionType.ORGANISATION);
                case "NORP" -> of(begin, MentionType.GROUP);
                case "MISC" -> of(begin, MentionType.OTHER);
                default -> Labels.OUTSIDE;
            };
        }

        private static int of(boolean begin, MentionType type) {
            return begin ? Labels.begin(type) : Labels.inside(type);
        }

        private void endSentence() {
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(
                        tokens.toArray(String[]::new),
                        labels.stream().mapToInt(Integer::intValue).toArray()));
                tokens.clear();
                labels.clear();
            }
        }

        private void endDocument() {
            endSentence();
            if (!sentences.isEmpty()) {
                documents.add(new Document(sentences));
                sentences.clear();
            }
        }

        private BioCorpus end() {
            endDocument();
            return new BioCorpus(documents);
        }
    }
}
