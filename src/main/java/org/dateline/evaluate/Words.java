package org.dateline.evaluate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares words as leniently as a reader would: case, marks and small words do not count. */
final class Words {
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "to", "in", "and", "for", "s", "be", "is", "was");

    private Words() {}

    /** Whether one of the accepted names is the found one, or shares a content word with it. */
    static boolean agree(Set<String> accepted, String found) {
        Set<String> words = content(found);
        return accepted.stream().anyMatch(name -> fold(name).equals(fold(found)) || !disjoint(content(name), words));
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return a.stream().noneMatch(b::contains);
    }

    private static Set<String> content(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
