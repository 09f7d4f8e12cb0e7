package org.dateline.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Trades;
import org.dateline.model.WordList;

/** How an organisation's names relate: acronym to words, end to whole, with and without legal form, trade or head. */
public final class OrganisationForms {
    private static final Set<String> DESIGNATORS = list("designators.txt");
    private static final Set<String> BODIES = list("body-heads.txt");
    private static final Set<String> FAITHS = list("faith-heads.txt");
    private static final Set<String> SMALL_WORDS = list("small-words.txt");

    private OrganisationForms() {}

    private static Set<String> list(String name) {
        return WordList.set(OrganisationForms.class, name);
    }

    /**
     * Whether a name may be a shorter form of another.
     *
     * @param name the name that may be short, as written
     * @param folded the same, folded
     * @param full the other, folded
     */
    public static boolean isShort(String name, String folded, String full) {
        String core = withoutDesignator(full);
        return isAcronym(name, full)
                || isAcronym(name, core)
                || folded.equals(core)
                || folded.equals("the " + full)
                || folded.contains(" ") && full.endsWith(" " + folded)
                || isHead(folded, core)
                || isOfHead(folded, full);
    }

    /** Whether the letters of an acronym all stand in a name, so that brackets may introduce one by the other. */
    static boolean mayAbbreviate(String acronym, String full) {
        if (!isCapitals(acronym)) {
            return false;
        }
        String folded = EntityKeys.fold(full);
        return folded.contains(" ") && EntityKeys.fold(acronym).chars().allMatch(letter -> folded.indexOf(letter) >= 0);
    }

    /** "Commission" for "European Commission", "Church" for "Church of Norway". */
    private static boolean isHead(String folded, String full) {
        return BODIES.contains(folded) && (full.endsWith(" " + folded) || full.startsWith(folded + " of "));
    }

    /** "Eckankar" for "Church of Eckankar". */
    private static boolean isOfHead(String folded, String full) {
        return full.endsWith(" of " + folded)
                && FAITHS.contains(full.substring(0, full.length() - folded.length() - " of ".length()));
    }

    /** "Norwind" for "Norwind Airlines Ltd". */
    public static boolean leavesOutTrade(String folded, String full) {
        String core = withoutDesignator(full);
        return core.startsWith(folded + " ") && Trades.has(core.substring(folded.length() + 1));
    }

    private static boolean isCapitals(String name) {
        String letters = name.replace(".", "");
        return letters.length() > 1 && !letters.contains(" ") && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static boolean isAcronym(String name, String full) {
        String lower = name.replace(".", "").toLowerCase(Locale.ROOT);
        return isCapitals(name) && acronyms(full).contains(lower);
    }

    /** The initials of a folded name, with its small words and without. */
    public static List<String> acronyms(String full) {
        return List.of(initials(full, true), initials(full, false));
    }

    private static String initials(String full, boolean withSmall) {
        return words(full).stream()
                .filter(word -> !word.isEmpty())
                .filter(word -> withSmall && Character.isLetter(word.charAt(0)) || !SMALL_WORDS.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    public static String withoutDesignator(String full) {
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
