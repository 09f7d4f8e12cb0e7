package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The regular inflection of English verbs and nouns, and a list of what is irregular. A proposed lemma stands if inflecting it
 * gives the form back; else the rules choose one that does.
 */
final class Inflection {
    private static final Inflection SHIPPED = new Inflection();
    private static final List<String> PREFIXES = List.of("re", "over", "out", "under", "mis", "un", "dis", "pre", "co");
    private static final Set<String> IN_AT = Set.of("combat", "format", "reformat");
    private static final Set<String> IN_DOUBLED =
            Set.of("add", "boycott", "butt", "ebb", "egg", "err", "purr", "putt", "readd", "superadd");
    private static final Set<String> IN_LL = Set.of(
            "appall",
            "backfill",
            "befall",
            "distill",
            "enroll",
            "enthrall",
            "foretell",
            "forestall",
            "fulfill",
            "install",
            "instill",
            "misspell",
            "outsell",
            "overspill",
            "recall",
            "refill",
            "reinstall",
            "resell",
            "retell",
            "undersell",
            "unroll");
    private static final Set<String> IN_I =
            Set.of("ski", "taxi", "die", "lie", "tie", "vie", "hie", "belie", "overlie", "retie", "underlie", "untie");
    /** Consonants behind which no verb has a silent e. */
    private static final Set<String> CLOSED = Set.of(
            "ct", "ft", "ld", "lk", "lt", "mp", "nd", "nt", "pt", "rd", "rk", "rm", "rn", "rt", "sk", "wl", "wn");

    private static final String VOWELS = "aeiou";

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> inE = WordList.set(Inflection.class, "verbs-in-e.txt");

    private Inflection() {
        for (String line : WordList.lines(Inflection.class, "irregular-verbs.txt")) {
            String[] words = line.split(" ");
            Stream.of(words).forEach(form -> irregular.putIfAbsent(form, words[0]));
        }
    }

    static Inflection shipped() {
        return SHIPPED;
    }

    /** The lemma of a lower-case form, given the one that a model proposes. */
    String lemma(String form, String tag, String proposed) {
        if (tag.equals("NOUN")) {
            return proposed;
        }
        String known = irregular.get(form);
        if (known != null) {
            return known;
        }
        if (tag.equals("VERB") && !form.endsWith("s") && !form.endsWith("ed") && !form.endsWith("ing")) {
            return irregular.containsKey(proposed) ? proposed : form;
        }
        String silent = silentE(form);
        if (silent != null) {
            return silent;
        }
        if (tag.equals("AUX")
                || form.equals(proposed) && !isInflected(form) && !form.endsWith("ies")
                || gives(proposed, form) && isWord(proposed)) {
            return proposed;
        }
        return candidates(form)
                .filter(lemma -> gives(lemma, form) && isWord(lemma))
                .findFirst()
                .orElseGet(() -> undoubled(form, isDoubled(proposed) ? cut(proposed, 1) : proposed));
    }

    /** "acquitted", "equipping": a verb of more than one syllable may double its consonant as well. */
    private static String undoubled(String form, String otherwise) {
        int ending = form.endsWith("ed") ? 2 : form.endsWith("ing") ? 3 : 0;
        String stem = cut(form, ending);
        return ending > 0 && isDoubled(stem) ? cut(stem, 1) : otherwise;
    }

    /**
     * Whether a verb may be spelled so: none ends in a doubled consonant and "e", and few in "i" or "ie", or of more than one syllable in "at" without
     * "e".
     */
    private boolean isWord(String lemma) {
        int length = lemma.length();
        boolean doubled = length > 3
                && lemma.endsWith("e")
                && "bdfglmnprstz".indexOf(lemma.charAt(length - 2)) >= 0
                && lemma.charAt(length - 2) == lemma.charAt(length - 3);
        boolean longVowel = length > 4
                && (lemma.endsWith("le") || lemma.endsWith("ne") || lemma.endsWith("te") || lemma.endsWith("de"))
                && isVowel(lemma.charAt(length - 3))
                && isVowel(lemma.charAt(length - 4))
                && !lemma.endsWith("uide")
                && !lemma.endsWith("uate")
                && !lemma.endsWith("iate")
                && !inE.contains(lemma);
        boolean fromOr = lemma.endsWith("ore") && vowelGroups(lemma) > 2 && !inE.contains(lemma);
        boolean fromY = (lemma.endsWith("i") || lemma.endsWith("ie")) && !IN_I.contains(lemma);
        boolean closed = lemma.endsWith("e") && CLOSED.contains(lemma.substring(Math.max(0, length - 3), length - 1));
        return !doubled
                && !closed
                && !isDoubled(lemma)
                && !fromY
                && !fromOr
                && !lemma.endsWith("ioe")
                && !longVowel
                && !isCutFromAte(lemma);
    }

    /** "dubb", "slamm", "quarrell": few verbs end in these letters doubled. */
    private static boolean isDoubled(String lemma) {
        boolean inL = lemma.endsWith("ll") && vowelGroups(lemma) > 1 && !IN_LL.contains(lemma);
        return endsDoubled(lemma)
                && (inL || "bdgmnprt".indexOf(lemma.charAt(lemma.length() - 1)) >= 0)
                && !IN_DOUBLED.contains(lemma);
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            groups += isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1))) ? 1 : 0;
        }
        return groups;
    }

    private static boolean isCutFromAte(String lemma) {
        boolean once = lemma.chars().filter(c -> isVowel((char) c)).count() < 2;
        return lemma.endsWith("at")
                && !once
                && !lemma.endsWith("eat")
                && !lemma.endsWith("oat")
                && !IN_AT.contains(lemma);
    }

    /** The verb in a silent e that a form in "-ed", "-ing" or "-es" is of; null if it is of none in the list. */
    private @Nullable String silentE(String form) {
        for (String ending : List.of("ed", "ing", "es")) {
            if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
                String lemma = cut(form, ending.length()) + "e";
                if (inE.contains(lemma) || isPrefixed(lemma)) {
                    return lemma;
                }
            }
        }
        return null;
    }

    /** "reshape", "outpace". */
    private boolean isPrefixed(String lemma) {
        return PREFIXES.stream().anyMatch(p -> lemma.startsWith(p) && inE.contains(lemma.substring(p.length())));
    }

    private static boolean isInflected(String form) {
        return form.length() > 4 && (form.endsWith("ed") || form.endsWith("ing"));
    }

    private static Stream<String> candidates(String form) {
        if (form.endsWith("ied") || form.endsWith("ies")) {
            return Stream.of(form.substring(0, form.length() - 3) + "y");
        }
        String stem = form.endsWith("ing") ? cut(form, 3) : form.endsWith("ed") ? cut(form, 2) : cut(form, 1);
        String undoubled = endsDoubled(stem) && !endsInKeptDouble(stem) ? cut(stem, 1) : stem;
        return wantsE(stem) ? Stream.of(stem + "e", undoubled, stem) : Stream.of(undoubled, stem, stem + "e");
    }

    /** Stems that English does not leave without an e: "merg", "announc", "believ", "blam". */
    private static boolean wantsE(String stem) {
        boolean ending = List.of(
                        "rg", "dg", "lg", "ng", "c", "v", "z", "u", "at", "bl", "tl", "pl", "ns", "rs", "as", "us",
                        "is")
                .stream()
                .anyMatch(stem::endsWith);
        return ending
                        && !List.of("ing", "ong", "ang", "zz", "ss", "eat", "oat", "combat", "format").stream()
                                .anyMatch(stem::endsWith)
                || doubles(stem);
    }

    /** Whether inflecting the lemma regularly gives the form. */
    private static boolean gives(String lemma, String form) {
        return form.equals(ending(lemma, "ed")) || form.equals(ending(lemma, "ing")) || form.equals(third(lemma));
    }

    private static String ending(String lemma, String suffix) {
        int last = lemma.length() - 1;
        if (last < 1) {
            return lemma + suffix;
        }
        boolean ed = suffix.equals("ed");
        if (lemma.endsWith("e") && (ed || !lemma.endsWith("ee") && !lemma.endsWith("ye") && !lemma.endsWith("oe"))) {
            return cut(lemma, 1) + suffix;
        }
        if (ed && lemma.endsWith("y") && !isVowel(lemma.charAt(last - 1))) {
            return cut(lemma, 1) + "ied";
        }
        return (doubles(lemma) ? lemma + lemma.charAt(last) : lemma) + suffix;
    }

    private static String third(String lemma) {
        if (lemma.endsWith("y") && lemma.length() > 1 && !isVowel(lemma.charAt(lemma.length() - 2))) {
            return cut(lemma, 1) + "ies";
        }
        boolean sibilant = List.of("s", "x", "z", "ch", "sh", "o").stream().anyMatch(lemma::endsWith);
        return lemma + (sibilant ? "es" : "s");
    }

    /** One syllable of consonants, one vowel and one consonant: its consonant doubles ("plan", "planned"). */
    private static boolean doubles(String lemma) {
        int last = lemma.length() - 1;
        if (last < 2 || isVowel(lemma.charAt(last)) || "wxy".indexOf(lemma.charAt(last)) >= 0) {
            return false;
        }
        boolean one = lemma.chars().filter(c -> isVowel((char) c) || c == 'y').count() == 1;
        return one && isVowel(lemma.charAt(last - 1));
    }

    private static boolean endsDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last));
    }

    private static boolean endsInKeptDouble(String stem) {
        return stem.endsWith("ll") || stem.endsWith("ss") || stem.endsWith("ff") || stem.endsWith("zz");
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
