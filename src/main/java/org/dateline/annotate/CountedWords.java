package org.dateline.annotate;

import java.util.Set;

/**
 * Nouns that were tagged as verbs and are counted: behind a number above one, a word in "s" is a plural, "lost 63 objects", since a
 * verb in "s" has a single subject. Not behind a number that is a name's ("Channel 4 reports") or may be a year.
 */
final class CountedWords {
    private static final Set<String> BETWEEN = Set.of("other", "more", "such", "new", "old", "further", "additional");
    private static final Set<String> ONE = Set.of("one", "1");
    private static final Set<String> NAMES = Set.of("PROPN", "NOUN");

    private CountedWords() {}

    /** Sets the tags of such words, and gives the tags back. */
    static String[] tag(String[] words, String[] tags) {
        for (int i = 1; i < words.length; i++) {
            boolean plural = tags[i].equals("VERB") && words[i].endsWith("s") && !words[i].endsWith("ss");
            int number = BETWEEN.contains(words[i - 1]) ? i - 2 : i - 1;
            if (plural && number >= 0 && isNumber(words, tags, number)) {
                tags[i] = "NOUN";
            }
        }
        return tags;
    }

    private static boolean isNumber(String[] words, String[] tags, int at) {
        boolean year = words[at].matches("(?:1[5-9]|20)\\d\\d");
        boolean ofName = at > 0 && NAMES.contains(tags[at - 1]);
        return tags[at].equals("NUM") && !ONE.contains(words[at]) && !year && !ofName;
    }
}
