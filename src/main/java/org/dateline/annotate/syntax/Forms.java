package org.dateline.annotate.syntax;

import java.util.Locale;
import org.dateline.annotate.names.WordClusters;

/** What the features see of the words of a sentence, as numbers. */
public final class Forms {
    /** What stands before and after a sentence. */
    private static final int EDGE = -7;

    private final String[] lower;
    private final int[] form;
    private final int[] small;
    private final int[] suffix;
    private final int[] shape;
    private final int[] coarse;
    private final int[] fine;
    private final int[] usual;

    /** What is seen of these words. */
    public Forms(String[] words, WordClusters clusters, TagDictionary dictionary) {
        int size = words.length;
        lower = new String[size];
        form = new int[size];
        small = new int[size];
        suffix = new int[size];
        shape = new int[size];
        coarse = new int[size];
        fine = new int[size];
        usual = new int[size];
        for (int i = 0; i < size; i++) {
            lower[i] = WordClusters.key(words[i].toLowerCase(Locale.ROOT));
            form[i] = words[i].hashCode();
            small[i] = lower[i].hashCode();
            suffix[i] = lower[i].substring(Math.max(0, lower[i].length() - 3)).hashCode();
            shape[i] = shape(words[i]).hashCode();
            int packed = clusters.of(words[i], lower[i]);
            coarse[i] = WordClusters.level(packed, 0);
            fine[i] = WordClusters.level(packed, 1);
            usual[i] = dictionary.tags(words[i], lower[i]);
        }
    }

    /** The kinds of a word's characters, at most two alike in a row. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int alike = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            alike = kind == last ? alike + 1 : 1;
            last = kind;
            if (alike <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** How many words there are. */
    public int size() {
        return form.length;
    }

    String lower(int i) {
        return lower[i];
    }

    int form(int i) {
        return form[i];
    }

    /** The word in lower case with zeros for digits. */
    int small(int i) {
        return at(small, i);
    }

    /** The last three characters of the word in lower case; 0 beyond the ends of the sentence. */
    int suffix(int i) {
        return i < 0 || i >= suffix.length ? 0 : suffix[i];
    }

    int shape(int i) {
        return at(shape, i);
    }

    int coarse(int i) {
        return at(coarse, i);
    }

    int fine(int i) {
        return at(fine, i);
    }

    /** The tags that the word usually has. */
    int usual(int i) {
        return at(usual, i);
    }

    private static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? EDGE : values[i];
    }
}
