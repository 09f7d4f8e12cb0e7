package org.dateline.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rest of a document tells about a capitalised word: which words stand before and after it elsewhere, and
 * whether it is also written small. It is how "Shoigu" alone is known for a person once "Sergei Shoigu" was read.
 * Immutable.
 */
public final class DocumentContext {
    private static final int MOST_CONTEXTS = 4;
    private static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of(), false, false);

    private final Map<String, Elsewhere> byForm;

    private DocumentContext(Map<String, Elsewhere> byForm) {
        this.byForm = byForm;
    }

    /** A context that tells nothing. */
    public static DocumentContext none() {
        return new DocumentContext(Map.of());
    }

    /**
     * What other places of the document say about a word.
     *
     * @param before the words, in lower case, before it, most telling first
     * @param after the words after it
     * @param small whether it is written in lower case somewhere
     * @param inside whether it is capitalised somewhere within a sentence
     */
    record Elsewhere(List<String> before, List<String> after, boolean small, boolean inside) {}

    Elsewhere of(Word word) {
        return byForm.getOrDefault(word.form(), NOTHING);
    }

    /** Reads a document, given as the tokens of its sentences. */
    public static DocumentContext of(List<String[]> sentences) {
        Map<String, Set<String>> before = new HashMap<>();
        Map<String, Set<String>> after = new HashMap<>();
        Set<String> small = new TreeSet<>();
        Set<String> inside = new TreeSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String[] sentence : sentences) {
            Word[] words = TokenFeatures.words(sentence);
            for (int i = 0; i < words.length; i++) {
                Word word = words[i];
                if (!word.capitalised()) {
                    small.add(word.form());
                    continue;
                }
                counts.merge(word.form(), 1, Integer::sum);
                if (i > 0) {
                    inside.add(word.form());
                    note(before, word, words[i - 1]);
                }
                if (i + 1 < words.length) {
                    note(after, word, words[i + 1]);
                }
            }
        }
        Map<String, Elsewhere> byForm = new HashMap<>();
        counts.forEach((form, count) -> {
            boolean repeated = count > 1;
            byForm.put(
                    form,
                    new Elsewhere(
                            repeated ? list(before.get(form)) : List.of(),
                            repeated ? list(after.get(form)) : List.of(),
                            small.contains(form.toLowerCase(java.util.Locale.ROOT)),
                            repeated && inside.contains(form)));
        });
        return new DocumentContext(byForm);
    }

    private static void note(Map<String, Set<String>> map, Word word, Word neighbour) {
        Set<String> noted = map.computeIfAbsent(word.form(), form -> new java.util.LinkedHashSet<>());
        if (noted.size() < MOST_CONTEXTS * 3) {
            noted.add(neighbour.capitalised() ? "^" + neighbour.lower() : neighbour.lower());
        }
    }

    private static List<String> list(@org.jspecify.annotations.Nullable Set<String> words) {
        return words == null ? List.of() : new ArrayList<>(words);
    }
}
