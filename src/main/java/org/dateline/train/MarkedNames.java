package org.dateline.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.names.Labels;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Names that were marked by hand in a treebank and are kept apart from its text: for each sentence that has some, its name
 * in the treebank and then {@code begin-end type} for each of its names, separated by tabs, where the positions count words
 * from 0 and the end is the first word after the name.
 */
final class MarkedNames {
    private final Map<String, String[]> marks = new HashMap<>();

    private MarkedNames(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t");
            marks.put(columns[0], Arrays.copyOfRange(columns, 1, columns.length));
        }
    }

    /** The marks that ship for a treebank. */
    static MarkedNames shipped(String name) {
        return new MarkedNames(WordList.lines(MarkedNames.class, name));
    }

    /** Marks given as lines. */
    static MarkedNames of(List<String> lines) {
        return new MarkedNames(lines);
    }

    /**
     * The sentences of a treebank with their names, each a document of its own.
     *
     * @throws IOException if the marks do not fit the treebank
     */
    List<BioCorpus.Document> in(Conllu treebank) throws IOException {
        List<BioCorpus.Document> documents = new ArrayList<>();
        int found = 0;
        for (Conllu.Sentence sentence : treebank.sentences()) {
            String[] names = marks.getOrDefault(sentence.id(), new String[0]);
            found += names.length > 0 ? 1 : 0;
            documents.add(new BioCorpus.Document(List.of(marked(sentence, names))));
        }
        if (found < marks.size()) {
            throw new IOException(
                    "[names] the treebank has " + found + " of the " + marks.size() + " marked sentences");
        }
        return documents;
    }

    private static BioCorpus.Sentence marked(Conllu.Sentence sentence, String[] names) throws IOException {
        String[] tokens = sentence.words().stream().map(Conllu.Word::form).toArray(String[]::new);
        int[] labels = new int[tokens.length];
        Arrays.fill(labels, Labels.OUTSIDE);
        for (String name : names) {
            int dash = name.indexOf('-');
            int space = name.indexOf(' ');
            int begin = Integer.parseInt(name.substring(0, dash));
            int end = Integer.parseInt(name.substring(dash + 1, space));
            MentionType type = MentionType.valueOf(name.substring(space + 1));
            if (begin >= end || end > tokens.length) {
                throw new IOException("[" + sentence.id() + "] has " + tokens.length + " words, no name at " + name);
            }
            Arrays.fill(labels, begin, end, Labels.inside(type));
            labels[begin] = Labels.begin(type);
        }
        return new BioCorpus.Sentence(tokens, labels);
    }
}
