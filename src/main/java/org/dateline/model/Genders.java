package org.dateline.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Whether a person is spoken of as a man or as a woman, by given name and by the words beside the name. */
public enum Genders {
    MAN,
    WOMAN,
    UNKNOWN;

    private static final Map<String, Genders> NAMES = read("name-genders.tsv");
    private static final Map<String, Genders> WORDS = read("gendered-words.tsv");

    private static Map<String, Genders> read(String file) {
        Map<String, Genders> read = new HashMap<>();
        for (String line : WordList.lines(Genders.class, file)) {
            String[] row = line.split("\t");
            read.put(row[0], row[1].equals("m") ? MAN : WOMAN);
        }
        return read;
    }

    /** By any form of the name. */
    public static Genders of(Entity person) {
        Genders label = ofName(person.label());
        return label != UNKNOWN
                ? label
                : person.names().stream()
                        .filter(name -> name.contains(" "))
                        .map(Genders::ofName)
                        .filter(g -> g != UNKNOWN)
                        .findFirst()
                        .orElse(UNKNOWN);
    }

    /** By a name of several words; a single word may be a family name, and tells nothing. */
    public static Genders ofName(String name) {
        return NAMES.getOrDefault(first(name), UNKNOWN);
    }

    /** The first given name before the last word, behind whatever title stands before it. */
    private static String first(String name) {
        String[] words = name.split(" ");
        for (int i = 0; i + 1 < words.length; i++) {
            int hyphen = words[i].indexOf('-');
            String given = NAMES.containsKey(words[i]) || hyphen < 0 ? words[i] : words[i].substring(0, hyphen);
            if (NAMES.containsKey(given)) {
                return given;
            }
        }
        return "";
    }

    /** By a title or noun. */
    public static Genders ofWord(String word) {
        Genders gender = WORDS.get(word);
        return gender != null ? gender : WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** By a pronoun: "he", "her". */
    public static Genders ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> MAN;
            case "she", "her", "hers", "herself" -> WOMAN;
            default -> UNKNOWN;
        };
    }

    public boolean agrees(Genders other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
