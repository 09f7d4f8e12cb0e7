package org.dateline.annotate.names;

import java.util.Map;
import java.util.TreeMap;

/**
 * Classes of words that stand in like company, so that a word which no sentence of the training marks is known by those
 * that do. A word has one class in each of several clusterings, the coarse first. It keeps hashes instead of words.
 * Immutable.
 */
public final class WordClusters {
    /** How many clusterings there are. */
    public static final int LEVELS = 2;

    private static final int BITS = 16;

    private final IntTable classesByWord;

    private WordClusters(Map<Integer, Integer> classesByWord) {
        this.classesByWord = new IntTable(classesByWord);
    }

    /** One that knows no word. */
    public static WordClusters none() {
        return new WordClusters(Map.of());
    }

    /** Makes one from hashes of words and their packed classes, as {@link #entries} gives them. */
    public static WordClusters of(Map<Integer, Integer> classesByWord) {
        return new WordClusters(classesByWord);
    }

    /**
     * Makes one from words and their classes.
     *
     * @param levels for each clustering the class of each word, from 1 to 65535; all of the same words
     */
    @SafeVarargs
    public static WordClusters of(Map<String, Integer>... levels) {
        Map<Integer, Integer> packed = new TreeMap<>();
        for (int level = 0; level < levels.length; level++) {
            int shift = level * BITS;
            levels[level].forEach(
                    (word, wordClass) -> packed.merge(word.hashCode(), wordClass << shift, (a, b) -> a | b));
        }
        return new WordClusters(packed);
    }

    /** The hashes of the words and their classes in one number, sorted by hash. */
    public Map<Integer, Integer> entries() {
        return classesByWord.entries();
    }

    /** How a word is written for its class: with zeros for digits. */
    public static String key(String form) {
        return Word.zeros(form);
    }

    /**
     * The classes of a word, packed; if it is not known as it is written, those of its lower case, then those of it as a
     * name; 0 if none is known.
     */
    int of(Word word) {
        int own = classesByWord.get(key(word.form()).hashCode());
        if (own == 0) {
            own = classesByWord.get(word.lower().hashCode());
        }
        return own != 0 ? own : classesByWord.get(word.title().hashCode());
    }

    /** The classes of a word, packed; those of its lower case, with zeros for digits, if it is not known as it is written. */
    public int of(String form, String lower) {
        int own = classesByWord.get(key(form).hashCode());
        return own != 0 ? own : classesByWord.get(lower.hashCode());
    }

    /** The class in one clustering, of those that are packed together; 0 if the word has none. */
    public static int level(int packed, int level) {
        return packed >>> level * BITS & (1 << BITS) - 1;
    }
}
