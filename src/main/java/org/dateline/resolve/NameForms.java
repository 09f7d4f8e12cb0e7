package org.dateline.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How the forms of one name relate: short to long, acronym to words, with and without a designator. */
final class NameForms {
    private static final Set<String> DESIGNATORS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "plc",
            "llc",
            "ag",
            "sa",
            "se",
            "nv",
            "gmbh",
            "group",
            "holdings",
            "holding");
    private static final Set<String> REGION_WORDS = Set.of(
            "region",
            "province",
            "city",
            "state",
            "county",
            "district",
            "oblast",
            "prefecture",
            "island",
            "islands",
            "valley",
            "republic");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "on", "in", "de", "la");

    private NameForms() {}

    /** A family name or given name alone, for a fuller name: the last word, or the first where families come first. */
    static boolean isShortPerson(String folded, String full) {
        List<String> words = words(full);
        if (words.size() < 2 || folded.equals(full)) {
            return false;
        }
        return folded.equals(words.get(words.size() - 1)) || folded.equals(words.get(0)) || full.endsWith(" " + folded);
    }

    /** A shorter form of an organisation's name: its acronym, its end ("Security Council"), or it without a designator. */
    static boolean isShortOrganisation(String name, String folded, String full) {
        if (isAcronym(name, full) || folded.equals(withoutDesignator(full)) || folded.equals("the " + full)) {
            return true;
        }
        return words(folded).size() >= 2 && full.endsWith(" " + folded);
    }

    /** "Kursk" for "Kursk region". */
    static boolean isShortPlace(String folded, String full) {
        List<String> words = words(full);
        int last = words.size() - 1;
        return last >= 1
                && REGION_WORDS.contains(words.get(last))
                && String.join(" ", words.subList(0, last)).equals(folded);
    }

    private static boolean isAcronym(String name, String full) {
        String letters = name.replace(".", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String lower = letters.toLowerCase(Locale.ROOT);
        return lower.equals(initials(words(full), true)) || lower.equals(initials(words(full), false));
    }

    private static String initials(List<String> words, boolean skipSmall) {
        return words.stream()
                .filter(word -> !skipSmall || !SMALL_WORDS.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String withoutDesignator(String full) {
        List<String> words = words(full);
        int end = words.size();
        while (end > 1 && DESIGNATORS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    private static List<String> words(String folded) {
        return Arrays.asList(folded.split(" "));
    }
}
