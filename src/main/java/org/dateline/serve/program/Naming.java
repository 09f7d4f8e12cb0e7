package org.dateline.serve.program;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How like two names are, when case, accents and signs count for nothing. */
final class Naming {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Naming() {}

    /** A name as it is compared: compatibility forms, accents, case and signs taken away. */
    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** The coefficient of Dice (1945) of their pairs of letters, word by word, from 0 for nothing alike to 1 for the same. */
    static double likeness(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        if (first.equals(second)) {
            return 1;
        }
        Set<String> pairs = pairs(first);
        Set<String> others = pairs(second);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String folded) {
        Set<String> pairs = new HashSet<>();
        Arrays.stream(folded.split(" ")).map(word -> " " + word + " ").forEach(word -> {
            for (int i = 0; i + 2 <= word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        });
        return pairs;
    }
}
