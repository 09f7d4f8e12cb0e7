package org.dateline.annotate;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.WordList;

/** Words whose full stop belongs to them. */
final class Abbreviations {
    private static final Abbreviations SHIPPED = new Abbreviations();

    private final Set<String> titles = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> beforeNumbers = new HashSet<>();

    private Abbreviations() {
        for (String line : WordList.lines(Abbreviations.class, "abbreviations.txt")) {
            String[] entry = line.split(" ");
            kind(entry[1]).add(entry[0]);
        }
    }

    private Set<String> kind(String name) {
        return switch (name) {
            case "title" -> titles;
            case "word" -> words;
            case "number" -> beforeNumbers;
            default -> throw new IllegalStateException("[abbreviations.txt] no such kind: " + name);
        };
    }

    static Abbreviations shipped() {
        return SHIPPED;
    }

    /** Whether a word that ends in a full stop keeps it: listed, or initials ("U.S.", "J."). */
    boolean contains(String word, boolean beforeNumber) {
        return beforeNumber && beforeNumbers.contains(word)
                || titles.contains(word)
                || words.contains(word)
                || isInitials(word);
    }

    /** Whether a word with its full stop stands before a name, as "Mr." does. */
    boolean isTitle(String word) {
        return titles.contains(word) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether more of the sentence must follow: a title, or one initial. */
    boolean neverEnds(String word) {
        return titles.contains(word) || word.length() == 2 && isInitials(word) || beforeNumbers.contains(word);
    }

    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean stop = i % 2 == 1;
            char c = word.charAt(i);
            if (stop ? c != '.' : !Character.isLetter(c) || word.length() == 2 && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return word.length() % 2 == 0;
    }
}
