package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.WordList;

/** How a person's names relate: a family or given name alone, a middle name left out, a given name's short form. */
public final class PersonForms {
    private static final Set<String> GENERATIONS = WordList.set(PersonForms.class, "generations.txt");
    private static final Set<String> HONOURS = WordList.set(PersonForms.class, "honours.txt");
    private static final Map<String, Set<String>> FULL_GIVEN_NAMES = fullGivenNames();

    private PersonForms() {}

    /**
     * Whether one folded name may be a shorter form of another.
     *
     * @param folded the name that may be short
     * @param full the other
     */
    public static boolean isShort(String folded, String full) {
        List<String> words = withoutGeneration(full);
        if (words.size() < 2 || folded.equals(full)) {
            return false;
        }
        if (isFamilyWithGeneration(folded)) {
            return full.endsWith(" " + folded);
        }
        String whole = String.join(" ", words);
        boolean end = folded.equals(whole) || whole.endsWith(" " + folded);
        return end || folded.equals(words.get(0)) || leavesOut(Arrays.asList(folded.split(" ")), words);
    }

    /** Whether a name leaves out middle names of another, or has its given name in a short form. */
    private static boolean leavesOut(List<String> name, List<String> full) {
        if (name.size() < 2 || name.size() > full.size()) {
            return false;
        }
        String given = name.get(0);
        String fullGiven = full.get(0);
        boolean sameFamily = name.get(name.size() - 1).equals(full.get(full.size() - 1));
        boolean nickname = fullGivenNames(given).contains(fullGiven);
        boolean fewer = given.equals(fullGiven) && name.size() < full.size();
        return sameFamily && (nickname || fewer) && isSubsequence(middle(name), middle(full));
    }

    private static List<String> middle(List<String> name) {
        return name.subList(1, name.size() - 1);
    }

    private static boolean isSubsequence(List<String> some, List<String> all) {
        int found = 0;
        for (String word : all) {
            if (found < some.size() && some.get(found).equals(word)) {
                found++;
            }
        }
        return found == some.size();
    }

    /** The number or word behind a folded name that tells its bearer from others of the name, "ii" in "halvor ii"; else nothing. */
    static String generation(String full) {
        String last = full.substring(full.lastIndexOf(' ') + 1);
        return GENERATIONS.contains(last) ? last : "";
    }

    /** "velde jr": not what a king is called. */
    private static boolean isFamilyWithGeneration(String folded) {
        return folded.indexOf(' ') == folded.lastIndexOf(' ') && isJuniorOrSenior(folded);
    }

    /** Whether a folded name ends in a word, not a number, that tells its bearer from a father or son of the name. */
    static boolean isJuniorOrSenior(String folded) {
        return generation(folded).indexOf('r') >= 0;
    }

    public static List<String> withoutGeneration(String full) {
        List<String> words = Arrays.asList(full.split(" "));
        int last = words.size() - 1;
        return last > 1 && GENERATIONS.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    /**
     * The words of a folded name without titles and honours before it and without what tells generations apart behind it; "o
     * leary" is one word.
     */
    static List<String> withoutHonours(String folded) {
        List<String> all = Arrays.asList(folded.split(" "));
        int begin = 0;
        while (begin + 1 < all.size() && HONOURS.contains(all.get(begin))) {
            begin++;
        }
        List<String> words = new ArrayList<>(withoutGeneration(String.join(" ", all.subList(begin, all.size()))));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("o") && words.get(i + 1).length() > 1 && i > 0) {
                words.set(i, "o" + words.remove(i + 1));
            }
        }
        return words;
    }

    /** The given names that a folded one is a short form of. */
    static Set<String> fullGivenNames(String given) {
        return FULL_GIVEN_NAMES.getOrDefault(given, Set.of());
    }

    private static Map<String, Set<String>> fullGivenNames() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String line : WordList.lines(PersonForms.class, "given-names.tsv")) {
            String[] row = line.split("\t");
            for (String name : row[1].split("\\|")) {
                names.computeIfAbsent(EntityKeys.fold(name), given -> new TreeSet<>())
                        .add(EntityKeys.fold(row[0]));
            }
        }
        return names;
    }
}
