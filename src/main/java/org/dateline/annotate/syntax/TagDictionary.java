package org.dateline.annotate.syntax;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tags that words of the training data usually have, under hashes of the words. Immutable. */
public final class TagDictionary {
    /** A tag is usual if it has at least this share of a word's places. */
    private static final double SHARE = 0.03;
    /** A word seen more often than this is well known. */
    private static final int OFTEN = 20;

    private final Map<Integer, Integer> tagsByWord;

    TagDictionary(Map<Integer, Integer> tagsByWord) {
        this.tagsByWord = Map.copyOf(tagsByWord);
    }

    /** Makes one from how often each word has each tag; words that occur once are left out. */
    public static TagDictionary of(Map<String, int[]> counts) {
        Map<Integer, Integer> tags = new TreeMap<>();
        counts.forEach((word, count) -> {
            int packed = packed(count);
            if (packed != 0) {
                tags.put(word.hashCode(), packed);
            }
        });
        return new TagDictionary(tags);
    }

    /** A bit for each usual tag, above them the number of the most usual, and above that whether the word is well known. */
    private static int packed(int[] counts) {
        int total = 0;
        int most = 0;
        for (int tag = 0; tag < counts.length; tag++) {
            total += counts[tag];
            most = counts[tag] > counts[most] ? tag : most;
        }
        if (total < 2) {
            return 0;
        }
        int bits = 0;
        for (int tag = 0; tag < counts.length; tag++) {
            bits |= counts[tag] > 0 && counts[tag] >= SHARE * total ? 1 << tag : 0;
        }
        return bits | most << 20 | (total > OFTEN ? 1 << 26 : 0);
    }

    /** The tags of a word as it is written, or else in lower case; 0 if it is not known. */
    int tags(String form, String lower) {
        int own = tagsByWord.getOrDefault(form.hashCode(), 0);
        return own != 0 ? own : tagsByWord.getOrDefault(lower.hashCode(), 0);
    }

    SortedMap<Integer, Integer> entries() {
        return new TreeMap<>(tagsByWord);
    }
}
