package org.dateline.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts words into classes by the words that stand next to them, with the exchange algorithm (Martin, Liermann and Ney
 * 1998): each word in turn moves to the class where it raises the mutual information of adjacent classes most (the
 * criterion of Brown et al. 1992). The same text gives the same classes.
 */
final class WordClustering {
    /** Few classes, of words that share no more than a part of speech. */
    static final int COARSE = 64;
    /** Many classes, of words alike in meaning. */
    static final int FINE = 300;

    /** Words must occur so often to have a class. */
    private static final int LEAST = 3;

    private static final int PASSES = 10;

    /** Stands for the beginning and the end of a sentence, in a class of its own that no word joins. */
    private static final int EDGE = 0;
    /** Stands for every word that is too rare, likewise. */
    private static final int RARE = 1;

    private final int classes;
    private final List<String> words;
    private final int[] wordCounts;
    private final int[][] after;
    private final int[][] before;
    private final int[] classOf;
    private final int[][] pairs;
    private final int[] classCounts;
    private final double[] entropy;

    private WordClustering(List<String> words, int classes, List<int[]> sentences) {
        this.words = words;
        this.classes = classes + 2;
        wordCounts = new int[words.size()];
        List<Map<Integer, Integer>> following = new ArrayList<>();
        List<Map<Integer, Integer>> preceding = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            following.add(new TreeMap<>());
            preceding.add(new TreeMap<>());
        }
        int tokens = 0;
        for (int[] sentence : sentences) {
            for (int i = 0; i <= sentence.length; i++) {
                int first = i == 0 ? EDGE : sentence[i - 1];
                int second = i == sentence.length ? EDGE : sentence[i];
                following.get(first).merge(second, 1, Integer::sum);
                preceding.get(second).merge(first, 1, Integer::sum);
                wordCounts[first]++;
                tokens++;
            }
        }
        after = following.stream().map(WordClustering::flat).toArray(int[][]::new);
        before = preceding.stream().map(WordClustering::flat).toArray(int[][]::new);
        classOf = new int[words.size()];
        pairs = new int[this.classes][this.classes];
        classCounts = new int[this.classes];
        entropy = entropies(tokens + 1);
        start();
    }

    private static int[] flat(Map<Integer, Integer> counts) {
        int[] flat = new int[counts.size() * 2];
        int at = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            flat[at++] = count.getKey();
            flat[at++] = count.getValue();
        }
        return flat;
    }

    private static double[] entropies(int size) {
        double[] entropy = new double[size + 1];
        for (int n = 2; n <= size; n++) {
            entropy[n] = n * Math.log(n);
        }
        return entropy;
    }

    /**
     * The class of each word that occurs three times or more.
     *
     * @param sentences their words as they are to be told apart
     * @return for each word a class from 2 to {@code classes} + 1
     */
    static Map<String, Integer> of(List<List<String>> sentences, int classes) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> words = new ArrayList<>(List.of("<edge>", "<rare>"));
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> words.add(count.getKey()));
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 2; i < words.size(); i++) {
            ids.put(words.get(i), i);
        }
        List<int[]> numbered = sentences.stream()
                .map(sentence -> sentence.stream()
                        .mapToInt(word -> ids.getOrDefault(word, RARE))
                        .toArray())
                .toList();
        WordClustering clustering = new WordClustering(words, classes, numbered);
        for (int pass = 0; pass < PASSES; pass++) {
            clustering.exchange();
        }
        return clustering.result();
    }

    private void start() {
        for (int word = 0; word < classOf.length; word++) {
            classOf[word] = word < 2 ? word : 2 + (word - 2) % (classes - 2);
            classCounts[classOf[word]] += wordCounts[word];
        }
        for (int word = 0; word < classOf.length; word++) {
            for (int i = 0; i < after[word].length; i += 2) {
                pairs[classOf[word]][classOf[after[word][i]]] += after[word][i + 1];
            }
        }
    }

    private void exchange() {
        for (int word = 2; word < classOf.length; word++) {
            Company company = new Company(word);
            company.count(-1, classOf[word]);
            int best = classOf[word];
            double most = company.gain(best);
            for (int candidate = 2; candidate < classes; candidate++) {
                double gain = company.gain(candidate);
                if (gain > most + 1e-9) {
                    most = gain;
                    best = candidate;
                }
            }
            classOf[word] = best;
            company.count(1, best);
        }
    }

    private Map<String, Integer> result() {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int word = 2; word < classOf.length; word++) {
            result.put(words.get(word), classOf[word]);
        }
        return result;
    }

    /** The classes that a word stands next to, itself apart. */
    private final class Company {
        private final int word;
        private final int[] right;
        private final int[] left;
        private int self;

        private Company(int word) {
            this.word = word;
            int[] rightCounts = new int[classes];
            int[] leftCounts = new int[classes];
            for (int i = 0; i < after[word].length; i += 2) {
                if (after[word][i] == word) {
                    self = after[word][i + 1];
                } else {
                    rightCounts[classOf[after[word][i]]] += after[word][i + 1];
                }
            }
            for (int i = 0; i < before[word].length; i += 2) {
                if (before[word][i] != word) {
                    leftCounts[classOf[before[word][i]]] += before[word][i + 1];
                }
            }
            right = sparse(rightCounts);
            left = sparse(leftCounts);
        }

        private int[] sparse(int[] counts) {
            int[] sparse = new int[classes * 2];
            int size = 0;
            for (int i = 0; i < classes; i++) {
                if (counts[i] > 0) {
                    sparse[size++] = i;
                    sparse[size++] = counts[i];
                }
            }
            return Arrays.copyOf(sparse, size);
        }

        private void count(int sign, int wordClass) {
            for (int i = 0; i < right.length; i += 2) {
                pairs[wordClass][right[i]] += sign * right[i + 1];
            }
            for (int i = 0; i < left.length; i += 2) {
                pairs[left[i]][wordClass] += sign * left[i + 1];
            }
            pairs[wordClass][wordClass] += sign * self;
            classCounts[wordClass] += sign * wordCounts[word];
        }

        /** What the criterion gains if the word, which is in no class now, joins that one. */
        private double gain(int wordClass) {
            int own = self;
            double gain = 0;
            int[] row = pairs[wordClass];
            for (int i = 0; i < right.length; i += 2) {
                if (right[i] == wordClass) {
                    own += right[i + 1];
                } else {
                    gain += entropy[row[right[i]] + right[i + 1]] - entropy[row[right[i]]];
                }
            }
            for (int i = 0; i < left.length; i += 2) {
                if (left[i] == wordClass) {
                    own += left[i + 1];
                } else {
                    int pair = pairs[left[i]][wordClass];
                    gain += entropy[pair + left[i + 1]] - entropy[pair];
                }
            }
            gain += entropy[row[wordClass] + own] - entropy[row[wordClass]];
            return gain - 2 * (entropy[classCounts[wordClass] + wordCounts[word]] - entropy[classCounts[wordClass]]);
        }
    }
}
