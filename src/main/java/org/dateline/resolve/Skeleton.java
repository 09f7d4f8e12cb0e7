package org.dateline.resolve;

import java.util.regex.Pattern;

/**
 * The consonants of a word in a form in which its transliterations agree: "Zelensky", "Zelenskyy" and "Selenskij" share
 * one. Many different words share one too, so it finds candidates and decides nothing.
 */
public final class Skeleton {
    private static final String[][] RULES = {
        {"sch", "s"}, {"tsch", "c"}, {"tch", "c"}, {"ch", "c"}, {"sh", "s"}, {"zh", "z"}, {"kh", "h"}, {"gh", "g"},
        {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"ts", "z"}, {"tz", "z"}, {"dz", "z"}, {"dj", "j"}, {"ck", "k"},
        {"q", "k"}, {"w", "v"}, {"x", "ks"}, {"c", "k"}, {"j", "i"}, {"y", "i"}, {"z", "s"}, {"g", "k"}
    };
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouh]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Skeleton() {}

    /** @param word folded */
    public static String of(String word) {
        String form = word;
        for (String[] rule : RULES) {
            form = form.replace(rule[0], rule[1]);
        }
        form = DOUBLED.matcher(VOWELS.matcher(form).replaceAll("")).replaceAll("$1");
        String begun = form.isEmpty() ? word : form;
        return "aeiou".indexOf(begun.charAt(0)) >= 0 ? "a" + begun.substring(1) : begun;
    }
}
