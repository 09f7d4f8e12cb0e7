package org.dateline.resolve;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.WordList;

/** Whether two folded words may be one word in two spellings. */
public final class Spelling {
    private static final Set<String> GIVEN_NAMES = folded("given-names.txt");
    private static final Set<String> FAMILY_NAMES = folded("family-names.txt");
    private static final Set<String> SAME_SOUND = Set.of(
            "ou", "ei", "iy", "jy", "ck", "kq", "kh", "gh", "cs", "sz", "vw", "fv", "ji", "cq", "gk", "tz", "ct");
    private static final Map<Character, Character> SOFT = Map.of('y', 'i', 'j', 'i', 'w', 'v', 'c', 'k');
    private static final int SHORTEST_MISSPELT = 5;
    private static final int LONGEST = 30;

    private Spelling() {}

    private static Set<String> folded(String list) {
        return WordList.lines(Spelling.class, "/org/dateline/annotate/gazetteer/" + list).stream()
                .map(EntityKeys::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> givenNames() {
        return GIVEN_NAMES;
    }

    static Set<String> familyNames() {
        return FAMILY_NAMES;
    }

    /** Equal, or near enough to be a transliteration or a slip. */
    public static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (soft(one).equals(soft(other))) {
            return true;
        }
        if (one.length() < 3 || other.length() < 3 || one.charAt(0) != other.charAt(0) && !sameSound(one, other)) {
            return false;
        }
        if (differInGender(one, other)) {
            return false;
        }
        int distance = distance(one, other, 3);
        int shorter = Math.min(one.length(), other.length());
        boolean skeletons = Skeleton.of(one).equals(Skeleton.of(other));
        if (GIVEN_NAMES.contains(one) && GIVEN_NAMES.contains(other)) {
            return skeletons && distance == 1 && shorter >= SHORTEST_MISSPELT;
        }
        return skeletons && distance <= 3 && shorter >= 4
                || distance == 1 && shorter >= SHORTEST_MISSPELT
                || distance == 2 && shorter >= 9;
    }

    /**
     * Whether one word is the other with a slip of the pen, or transliterated in another way, where both stand in one text and
     * nothing else tells that they are one: nearer than {@link #alike}, and never two names that are both known.
     */
    static boolean isSlip(String one, String other) {
        if (soundsAs(one, other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        boolean known = FAMILY_NAMES.contains(one) && FAMILY_NAMES.contains(other)
                || GIVEN_NAMES.contains(one) && GIVEN_NAMES.contains(other);
        if (known || shorter < 4 || one.charAt(0) != other.charAt(0) || isOfOtherGender(one, other)) {
            return false;
        }
        int distance = distance(one, other, 2);
        boolean skeletons = Skeleton.of(one).equals(Skeleton.of(other));
        return distance == 1 && (skeletons || shorter > SHORTEST_MISSPELT) || distance == 2 && skeletons && shorter > 6;
    }

    /** Whether two given names of people with one family name are one name in two spellings. */
    static boolean isSameGiven(String one, String other) {
        boolean near = one.length() >= SHORTEST_MISSPELT
                && distance(one, other, 1) == 1
                && Skeleton.of(one).equals(Skeleton.of(other))
                && !isOfOtherGender(one, other);
        return one.length() > 1 && other.length() > 1 && (soundsAs(one, other) || near || isSlip(one, other));
    }

    /** Whether two words differ only in letters that stand for one sound. */
    static boolean soundsAs(String one, String other) {
        return one.equals(other)
                || one.length() > 2 && other.length() > 2 && sound(one).equals(sound(other));
    }

    /** Keys of which words that differ by one letter, or in letters of one sound, share one. */
    static Set<String> keys(String word) {
        Set<String> keys = new HashSet<>(Set.of("sound " + sound(word), "skeleton " + Skeleton.of(word)));
        if (word.length() <= LONGEST) {
            for (int i = 0; i < word.length(); i++) {
                keys.add("slip " + word.substring(0, i) + word.substring(i + 1));
            }
            keys.add("slip " + word);
        }
        return keys;
    }

    /** The letters of a word, one for each sound, so that words are the same that {@link #soundsAs} says are alike. */
    static String sound(String word) {
        return soft(word).replace('f', 'v');
    }

    /** The word with one letter for those that stand for one sound in different ways of transliterating, and no letter doubled. */
    private static String soft(String word) {
        StringBuilder soft = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'p' && i + 1 < word.length() && word.charAt(i + 1) == 'h') {
                add('f', soft);
                i++;
            } else if (letter != 'h') {
                add(SOFT.getOrDefault(letter, letter), soft);
            }
        }
        return soft.toString();
    }

    private static void add(char letter, StringBuilder word) {
        if (word.isEmpty() || word.charAt(word.length() - 1) != letter) {
            word.append(letter);
        }
    }

    private static boolean sameSound(String one, String other) {
        String firsts = "" + one.charAt(0) + other.charAt(0);
        return SAME_SOUND.contains(firsts)
                || SAME_SOUND.contains(new StringBuilder(firsts).reverse().toString());
    }

    /** "Mario" and "Maria": the end of a given name tells a man from a woman. */
    private static boolean differInGender(String one, String other) {
        int last = one.length() - 1;
        return one.length() == other.length()
                && one.regionMatches(0, other, 0, last)
                && "aoei".indexOf(one.charAt(last)) >= 0
                && "aoei".indexOf(other.charAt(last)) >= 0;
    }

    /** "Julian" and "Juliana" as well. */
    private static boolean isOfOtherGender(String one, String other) {
        return differInGender(one, other) || isWithVowel(one, other) || isWithVowel(other, one);
    }

    private static boolean isWithVowel(String one, String longer) {
        int last = longer.length() - 1;
        return last == one.length() && longer.startsWith(one) && "aeo".indexOf(longer.charAt(last)) >= 0;
    }

    /** The Levenshtein distance, with a swap of two neighbours as one step; more than the limit counts as one more. */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                cost[i][j] =
                        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(limit + 1, cost[one.length()][other.length()]);
    }
}
