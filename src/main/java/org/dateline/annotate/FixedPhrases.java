package org.dateline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.WordList;

/** Tags phrases whose words have parts of speech that they seldom have alone: "chief executive", "back to work". */
final class FixedPhrases {
    private static final Map<String, List<Phrase>> BY_FIRST = read();

    private FixedPhrases() {}

    private record Phrase(String[] words, String[] tags) {
        boolean isAt(String[] sentence, int from) {
            for (int i = 0; i < words.length; i++) {
                if (from + i >= sentence.length || !sentence[from + i].equals(words[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : WordList.lines(FixedPhrases.class, "fixed-phrases.tsv")) {
            String[] row = line.split("\t");
            Phrase phrase = new Phrase(row[0].split(" "), row[1].split(" "));
            phrases.computeIfAbsent(phrase.words()[0], w -> new ArrayList<>()).add(phrase);
        }
        return phrases;
    }

    /** Sets the tags of such phrases, and gives the tags back. */
    static String[] tag(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            for (Phrase phrase : BY_FIRST.getOrDefault(words[i], List.of())) {
                if (phrase.isAt(words, i)) {
                    System.arraycopy(phrase.tags(), 0, tags, i, phrase.tags().length);
                }
            }
        }
        return tags;
    }
}
