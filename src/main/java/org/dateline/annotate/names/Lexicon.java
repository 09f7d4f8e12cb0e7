package org.dateline.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names that are known beforehand, and what class of thing each is: a country, a city, a newspaper, a given name. A name
 * may have several classes. It keeps hashes instead of words, so that it is small inside a model. Immutable.
 */
public final class Lexicon {
    private static final int LONGEST = 6;

    private final IntTable classesByName;

    private Lexicon(Map<Integer, Integer> classesByName) {
        this.classesByName = new IntTable(classesByName);
    }

    /** One that knows no name. */
    public static Lexicon empty() {
        return new Lexicon(Map.of());
    }

    /** Makes one from hashes of names and the set of their classes, one bit for each. */
    public static Lexicon of(Map<Integer, Integer> classesByName) {
        return new Lexicon(classesByName);
    }

    /** One that knows the names of both. */
    public Lexicon and(Lexicon other) {
        Map<Integer, Integer> both = new HashMap<>(entries());
        other.entries().forEach((name, classes) -> both.merge(name, classes, (a, b) -> a | b));
        return new Lexicon(both);
    }

    /** The hashes and class bits, sorted by hash. */
    public Map<Integer, Integer> entries() {
        return classesByName.entries();
    }

    /** The hash under which a name is kept. Letter case counts unless the name is all in capitals and long. */
    private static int hash(List<String> tokens) {
        int hash = tokens.size();
        for (String token : tokens) {
            hash = Features.mix(hash, key(token));
        }
        return hash;
    }

    /** Whether a name, given as its tokens, is known to be of a class. */
    public boolean has(List<String> tokens, NameClass nameClass) {
        return (classesByName.get(hash(tokens)) & nameClass.bit()) != 0;
    }

    /**
     * The longest known names in a sentence, from left to right.
     *
     * @return for each token the bits of the classes it is in, shifted left by two, with the lowest bit set if it begins
     *     the name and the next if it ends it; 0 for a token in no known name
     */
    int[] match(Word[] words) {
        int[] keys = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = words[i].capitalised()
                    ? key(words[i].form())
                    : words[i].form().hashCode();
        }
        int[] matched = new int[words.length];
        for (int i = 0; i < words.length; ) {
            i = words[i].capitalised() ? matchAt(keys, i, matched) : i + 1;
        }
        return matched;
    }

    /** The same for names whose words are all small or all in capitals, looked up as if they were written as names are. */
    int[] matchOtherCase(Word[] words) {
        int[] keys = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = words[i].title().hashCode();
        }
        int[] matched = new int[words.length];
        for (int i = 0; i < words.length; ) {
            i = words[i].oneCase() ? matchAt(keys, i, matched) : i + 1;
        }
        return matched;
    }

    private int matchAt(int[] keys, int begin, int[] matched) {
        int end = begin;
        int classes = 0;
        for (int length = 1; length <= LONGEST && begin + length <= keys.length; length++) {
            int hash = length;
            for (int i = begin; i < begin + length; i++) {
                hash = Features.mix(hash, keys[i]);
            }
            int found = classesByName.get(hash);
            if (found != 0) {
                end = begin + length;
                classes = found;
            }
        }
        for (int i = begin; i < end; i++) {
            matched[i] = classes << 2 | (i == begin ? 1 : 0) | (i == end - 1 ? 2 : 0);
        }
        return Math.max(end, begin + 1);
    }

    private static int key(String token) {
        boolean shouted = token.length() > 5 && token.equals(token.toUpperCase(Locale.ROOT));
        return (shouted ? token.charAt(0) + token.substring(1).toLowerCase(Locale.ROOT) : token).hashCode();
    }

    /** Collects names for a lexicon. */
    public static final class Builder {
        private final Map<Integer, Integer> classesByName = new HashMap<>();

        /** Adds a name, given as its tokens, to a class. */
        public Builder add(List<String> tokens, NameClass nameClass) {
            if (!tokens.isEmpty() && tokens.size() <= LONGEST) {
                classesByName.merge(hash(tokens), nameClass.bit(), (a, b) -> a | b);
            }
            return this;
        }

        public Lexicon build() {
            return new Lexicon(classesByName);
        }
    }
}
