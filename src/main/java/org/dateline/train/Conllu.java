package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A treebank in the CoNLL-U format of Universal Dependencies. Ranges of tokens written as one word and empty nodes are left
 * out.
 *
 * @param sentences the sentences in order
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
 */
public record Conllu(List<Sentence> sentences) {
    private static final int COLUMNS = 10;

    public Conllu {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param id what the treebank calls it, empty if it gives no name
     * @param document what the treebank calls the document that it stands in, empty if it gives none
     */
    public record Sentence(String id, String document, List<Word> words) {
        public Sentence {
            words = List.copyOf(words);
        }

        /** The words as they are written. */
        public String[] forms() {
            return words.stream().map(Word::form).toArray(String[]::new);
        }
    }

    /**
     * A word.
     *
     * @param tag the universal part of speech
     * @param features as they are written, "_" for none
     * @param head the number of the word that it hangs on, counted from 1; 0 for the root
     * @param relation how it hangs there, with its subtype
     */
    public record Word(String form, String lemma, String tag, String features, int head, String relation) {}

    /**
     * Reads a treebank.
     *
     * @throws IOException if the file cannot be read or a line has not ten columns
     */
    public static Conllu read(Path file) throws IOException {
        Reader reader = new Reader(file.getFileName().toString());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
        }
        reader.end();
        return new Conllu(reader.sentences);
    }

    private static final class Reader {
        private final String file;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private String id = "";
        private String document = "";
        private int number;

        private Reader(String file) {
            this.file = file;
        }

        private void line(String line) throws IOException {
            number++;
            if (line.isBlank()) {
                end();
            } else if (line.startsWith("# sent_id = ")) {
                id = line.substring("# sent_id = ".length()).strip();
            } else if (line.startsWith("# newdoc id = ")) {
                document = line.substring("# newdoc id = ".length()).strip();
            } else if (!line.startsWith("#")) {
                word(line.split("\t", -1));
            }
        }

        private void word(String[] columns) throws IOException {
            if (columns.length != COLUMNS) {
                throw new IOException("[" + file + ":" + number + "] expected ten columns, found " + columns.length);
            }
            if (columns[0].chars().allMatch(Character::isDigit)) {
                words.add(new Word(columns[1], columns[2], columns[3], columns[5], head(columns[6]), columns[7]));
            }
        }

        private int head(String head) throws IOException {
            try {
                return Integer.parseInt(head);
            } catch (NumberFormatException e) {
                throw new IOException("[" + file + ":" + number + "] the head is no number: " + head, e);
            }
        }

        private void end() {
            if (!words.isEmpty()) {
                sentences.add(new Sentence(id, document, words));
                words.clear();
                id = "";
            }
        }
    }
}
