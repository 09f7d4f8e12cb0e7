package org.dateline.resolve;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.WordList;

/** How the names of a place relate: with and without a word for what kind of place it is; half of a divided land. */
public final class PlaceForms {
    private static final Set<String> PLACE_WORDS = placeWords();
    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west");
    private static final Set<String> DIVIDED = WordList.lines(PlaceForms.class, "divided-lands.txt").stream()
            .map(EntityKeys::fold)
            .collect(Collectors.toSet());

    private PlaceForms() {}

    /**
     * Whether one folded name may be a shorter form of another.
     *
     * @param folded the name that may be short
     * @param full the other
     */
    public static boolean isShort(String folded, String full) {
        if (full.startsWith(folded + " ")) {
            String rest = full.substring(folded.length() + 1);
            return PLACE_WORDS.contains(rest) || COMPASS.contains(folded) && DIVIDED.contains(rest);
        }
        return full.endsWith(" of " + folded)
                && PLACE_WORDS.contains(full.substring(0, full.length() - folded.length() - " of ".length()));
    }

    private static Set<String> placeWords() {
        Set<String> words = new HashSet<>(WordList.set(PlaceForms.class, "place-words.txt"));
        words.addAll(WordList.set(PlaceForms.class, "/org/dateline/annotate/region-words.txt"));
        return words;
    }
}
