package org.dateline.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.NewsTokenizer;
import org.dateline.annotate.names.Labels;

/**
 * Cuts the tokens of a corpus as our tokenizer does. Where it takes a compound apart that the corpus left whole and
 * unmarked ("Geneva-based"), the name in it gets the label that it mostly has in the corpus, if there is one.
 */
final class TokenAlignment {
    /** The share of a word's places that a label must have. */
    private static final double MOST = 0.6;

    private final NewsTokenizer tokenizer = new NewsTokenizer();
    private final Map<String, int[]> labelCounts = new HashMap<>();

    private TokenAlignment(List<BioCorpus.Document> documents) {
        for (BioCorpus.Document document : documents) {
            document.sentences().forEach(this::count);
        }
    }

    static List<BioCorpus.Document> apply(List<BioCorpus.Document> documents) {
        TokenAlignment alignment = new TokenAlignment(documents);
        return documents.stream()
                .map(document -> new BioCorpus.Document(
                        document.sentences().stream().map(alignment::aligned).toList()))
                .toList();
    }

    private void count(BioCorpus.Sentence sentence) {
        for (int i = 0; i < sentence.tokens().length; i++) {
            labelCounts.computeIfAbsent(sentence.tokens()[i], token -> new int[Labels.COUNT])[sentence.labels()[i]]++;
        }
    }

    private BioCorpus.Sentence aligned(BioCorpus.Sentence sentence) {
        List<String> tokens = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().length; i++) {
            String token = sentence.tokens()[i];
            int label = sentence.labels()[i];
            String[] parts = token.indexOf('-') > 0 ? tokenizer.tokenize(token) : new String[] {token};
            for (int part = 0; part < parts.length; part++) {
                tokens.add(parts[part]);
                labels.add(label(parts, part, label));
            }
        }
        return new BioCorpus.Sentence(
                tokens.toArray(String[]::new),
                labels.stream().mapToInt(Integer::intValue).toArray());
    }

    private int label(String[] parts, int part, int label) {
        if (parts.length == 1 || label != Labels.OUTSIDE && part == 0) {
            return label;
        }
        if (label != Labels.OUTSIDE) {
            return Labels.inside(Labels.type(label));
        }
        boolean name = Character.isUpperCase(parts[part].codePointAt(0));
        return name ? usual(parts[part]) : Labels.OUTSIDE;
    }

    private int usual(String word) {
        int[] counts = labelCounts.getOrDefault(word, new int[Labels.COUNT]);
        int total = Arrays.stream(counts).sum();
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Labels.isBegin(label) && total > 0 && counts[label] >= total * MOST) {
                return label;
            }
        }
        return Labels.OUTSIDE;
    }
}
