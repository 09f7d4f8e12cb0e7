package org.dateline.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.WordList;

/** The less usual ways in which a person's name, in folded words, is a form of a fuller one. */
final class NearNames {
    private static final Set<String> GIVEN = Spelling.givenNames();
    private static final Set<String> FAMILY = Spelling.familyNames();
    private static final Set<String> PARTICLES = WordList.set(NearNames.class, "particles.txt");
    private static final int MOST_INITIALS = 3;

    private NearNames() {}

    /** "Ruiz" for "Ana Ruiz Velde": one of several family names, not a second given name. */
    static boolean isMiddle(List<String> name, List<String> full) {
        return !isOnlyGiven(name.get(0)) && isBetween(name.get(0), full);
    }

    /** "Nicolas" for "Adolf Nicolas Velde", which may be a given name that somebody goes by or the first of two family names. */
    static boolean isMiddleGiven(List<String> name, List<String> full) {
        return isOnlyGiven(name.get(0)) && isBetween(name.get(0), full);
    }

    private static boolean isOnlyGiven(String word) {
        return GIVEN.contains(word) && !FAMILY.contains(word);
    }

    private static boolean isBetween(String word, List<String> full) {
        return full.size() > 2
                && word.length() > 2
                && !PARTICLES.contains(word)
                && full.subList(1, full.size() - 1).contains(word);
    }

    /** "Kenji Oda" for "Oda Kenji": the family name first or last, but not two given names. */
    static boolean isReordered(List<String> name, List<String> full) {
        return name.size() == 2
                && full.size() == 2
                && name.get(0).equals(full.get(1))
                && name.get(1).equals(full.get(0))
                && name.stream().allMatch(word -> word.length() > 1)
                && !GIVEN.containsAll(name);
    }

    /** "De Velde" for "Ana do Kroll e Velde": the last family name, with a particle of its own. */
    static boolean isFamilyWithParticle(List<String> name, List<String> full) {
        int family = full.size() - 1;
        return name.size() == 2
                && family > 1
                && PARTICLES.contains(name.get(0))
                && name.get(1).equals(full.get(family))
                && full.subList(1, family).stream().anyMatch(PARTICLES::contains);
    }

    /** "Tom" for "Thomas Velde". */
    static boolean isNickname(List<String> name, List<String> full) {
        return areOneGivenName(name.get(0), full.get(0));
    }

    /** Whether one given name is short for the other, or both are for a third. */
    private static boolean areOneGivenName(String one, String other) {
        Set<String> names = PersonForms.fullGivenNames(one);
        Set<String> others = PersonForms.fullGivenNames(other);
        return names.contains(other) || others.contains(one) || !Collections.disjoint(names, others);
    }

    /** "TJ" for "Thomas James Velde". */
    static boolean isInitials(List<String> name, List<String> full) {
        String letters = name.get(0);
        return letters.length() > 1
                && letters.length() <= MOST_INITIALS
                && letters.equals(initials(full.subList(0, full.size() - 1)));
    }

    /** "Vedle" for "Ana Velde". */
    static boolean isMisspelt(List<String> name, List<String> full) {
        String family = full.get(full.size() - 1);
        boolean plural = name.get(0).equals(family + "s");
        return !plural && Spelling.isSlip(name.get(0), family);
    }

    /** "A. K. Velde", "A. Velde", "Kroll Velde" for "Ana Kroll Velde": the same family name, given names left out or initials. */
    static boolean isReduced(List<String> name, List<String> full) {
        int family = name.size() - 1;
        List<String> names = initialsApart(name.subList(0, family));
        List<String> fullNames = initialsApart(full.subList(0, full.size() - 1));
        boolean sameFamily = name.get(family).equals(full.get(full.size() - 1));
        return sameFamily
                && names.size() <= fullNames.size()
                && initialsIn(names) >= initialsIn(fullNames)
                && areIn(names, fullNames);
    }

    private static long initialsIn(List<String> given) {
        return given.stream().filter(name -> name.length() == 1).count();
    }

    /** Whether given names are all among others, in their order, the first one first if it is an initial. */
    private static boolean areIn(List<String> some, List<String> all) {
        int found = 0;
        for (String given : all) {
            if (found < some.size() && isSameGiven(some.get(found), given)) {
                found++;
            } else if (found == 0 && (some.get(0).length() == 1 || given.length() == 1)) {
                return false;
            }
        }
        return found == some.size();
    }

    private static boolean isSameGiven(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other) || areOneGivenName(one, other);
    }

    /** "Ana Velde" for "Ana Velde Ruiz", "Abu Salim" for "Abu Salim al-Osteri". */
    static boolean begins(List<String> name, List<String> full) {
        return name.size() < full.size()
                && name.get(name.size() - 1).length() > 1
                && full.subList(0, name.size()).equals(name);
    }

    /** "Kristen Velde" for "Kristin Velde", "Anna Veldt" for "Anna Velde": one name the same, the other in another spelling. */
    static boolean isSpeltOtherwise(List<String> name, List<String> full) {
        String given = name.get(0);
        String family = name.get(name.size() - 1);
        String fullGiven = full.get(0);
        String fullFamily = full.get(full.size() - 1);
        boolean middles = name.size() == 2
                || full.size() == 2
                || name.subList(1, name.size() - 1).equals(full.subList(1, full.size() - 1));
        return middles
                        && (family.equals(fullFamily) && Spelling.isSameGiven(given, fullGiven)
                                || given.equals(fullGiven) && given.length() > 1 && Spelling.isSlip(family, fullFamily)
                                || Spelling.soundsAs(given, fullGiven) && Spelling.soundsAs(family, fullFamily))
                || isDividedOtherwise(name, full);
    }

    /** "Ana Velde" and "Ana Maria Velde". */
    static boolean differInMiddle(List<String> name, List<String> full) {
        return name.size() != full.size()
                && name.get(0).equals(full.get(0))
                && name.get(name.size() - 1).equals(full.get(full.size() - 1));
    }

    /** "Leroy Velde" for "Lee Roy Velde". */
    private static boolean isDividedOtherwise(List<String> name, List<String> full) {
        String given = String.join("", name.subList(0, name.size() - 1));
        String fullGiven = String.join("", full.subList(0, full.size() - 1));
        return name.size() != full.size()
                && name.get(name.size() - 1).equals(full.get(full.size() - 1))
                && Spelling.soundsAs(given, fullGiven);
    }

    /** "Karl Velde" for "Charles Velde": each word the same, or a given name as another language has it. */
    static boolean isInOtherLanguage(List<String> name, List<String> full) {
        boolean same = name.size() == full.size() && name.size() > 1;
        for (int i = 0; i < name.size() && same; i++) {
            same = Spelling.soundsAs(name.get(i), full.get(i))
                    || GivenNameForms.areOfTwoLanguages(name.get(i), full.get(i));
        }
        return same;
    }

    /** The first letters of given names. */
    static String initials(List<String> given) {
        return given.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());
    }

    /** "ak" as "a", "k". */
    private static List<String> initialsApart(List<String> given) {
        boolean together = given.size() == 1
                && given.get(0).length() <= MOST_INITIALS
                && given.get(0).chars().noneMatch(c -> "aeiou".indexOf(c) >= 0);
        return together ? List.of(given.get(0).split("")) : given;
    }
}
