package org.dateline.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.dateline.model.WordList;

/** What two names that a text sets beside each other have in common. */
final class OtherNameForms {
    private static final Set<String> RANKS = WordList.lines(OtherNameForms.class, "noble-ranks.txt").stream()
            .map(EntityKeys::fold)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOBLE = Set.of("lady", "lord");
    private static final Set<String> OF = Set.of("of", "de", "du", "des", "von", "zu", "van", "di", "do");
    private static final Set<String> PET_ENDINGS = Set.of("ie", "y", "o", "ey");
    private static final int MANY = 4;
    private static final int SHORTEST_SHARED = 3;

    private OtherNameForms() {}

    /** Whether they are forms of one name as far as words go, or of different scripts. */
    static boolean areForms(String one, String other) {
        return areOfOtherScripts(one, other) || share(one, other, OtherNameForms::areWordForms);
    }

    /** Whether they are forms of one name, or the other is a part of the one: its beginning, or a part of a word as nicknames are. */
    static boolean areParts(String one, String other) {
        return areForms(one, other)
                || EntityKeys.fold(one).startsWith(EntityKeys.fold(other) + " ")
                || share(one, other, OtherNameForms::isPart);
    }

    /** Whether their last words are one. */
    static boolean areOfOneFamily(String one, String other) {
        List<String> words = PersonForms.withoutHonours(EntityKeys.fold(one));
        List<String> others = PersonForms.withoutHonours(EntityKeys.fold(other));
        return words.get(words.size() - 1).equals(others.get(others.size() - 1));
    }

    private static boolean share(String one, String other, BiPredicate<String, String> alike) {
        List<String> words = PersonForms.withoutHonours(EntityKeys.fold(one));
        List<String> others = PersonForms.withoutHonours(EntityKeys.fold(other));
        boolean full = words.size() > 1 && others.size() > 1;
        return full
                ? mayBeOneGivenName(words.get(0), others.get(0))
                        && alike.test(words.get(words.size() - 1), others.get(others.size() - 1))
                : words.stream().anyMatch(word -> others.stream().anyMatch(o -> alike.test(word, o)));
    }

    private static boolean mayBeOneGivenName(String one, String other) {
        return one.charAt(0) == other.charAt(0) && (one.length() == 1 || other.length() == 1)
                || areWordForms(one, other);
    }

    private static boolean areWordForms(String word, String other) {
        boolean nickname = PersonForms.fullGivenNames(word).contains(other)
                || PersonForms.fullGivenNames(other).contains(word);
        return word.equals(other)
                || nickname
                || GivenNameForms.areOfTwoLanguages(word, other)
                || Math.min(word.length(), other.length()) > SHORTEST_SHARED && Spelling.alike(word, other);
    }

    private static boolean isPart(String word, String other) {
        return word.length() > SHORTEST_SHARED && other.contains(word)
                || other.length() > SHORTEST_SHARED && word.contains(other);
    }

    /** Whether just one of them is in Latin letters. */
    static boolean areOfOtherScripts(String one, String other) {
        return isLatin(one) != isLatin(other);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** "Lady Velde" as well: a title that others of the family have not. */
    static boolean isNoble(String name) {
        return hasRank(name) || NOBLE.contains(EntityKeys.fold(name).split(" ")[0]);
    }

    /** "Prince of Osterby", "Seigneur de Tessen": a rank and a land, and no given name. */
    static boolean isOfLand(String name) {
        List<String> words = List.of(EntityKeys.fold(name).split(" "));
        return words.size() > 2 && RANKS.contains(words.get(0)) && OF.contains(words.get(1));
    }

    /** "Ana" or "Ana of Osterby" and "Hanne Luise Anna Karla": all the given names of one who is called by one of them. */
    static boolean isAmongGivenNames(String one, String other) {
        String given = EntityKeys.fold(one).split(" ")[0];
        List<String> all = List.of(EntityKeys.fold(other).split(" "));
        return all.size() >= MANY
                && all.stream().anyMatch(name -> name.equals(given) || GivenNameForms.areOfTwoLanguages(name, given));
    }

    /** "Foxman" and "Foxie", but not "Karl" and "Karla" nor two given names. */
    static boolean haveOneStem(String one, String other) {
        String word = EntityKeys.fold(one);
        String pet = EntityKeys.fold(other);
        return !word.contains(" ")
                && !pet.contains(" ")
                && pet.length() > SHORTEST_SHARED
                && !Spelling.givenNames().containsAll(List.of(word, pet))
                && word.regionMatches(0, pet, 0, SHORTEST_SHARED)
                && PET_ENDINGS.stream().anyMatch(pet::endsWith);
    }

    /** "Emperor Halvor", "Prince of Osterby". */
    static boolean hasRank(String name) {
        List<String> words = List.of(EntityKeys.fold(name).split(" "));
        return words.size() > 1
                && (RANKS.contains(words.get(0))
                        || words.size() > 2 && words.get(0).equals("crown"));
    }
}
