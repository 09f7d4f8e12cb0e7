package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dateline.model.Mention;

/**
 * Finds the fuller names that a person's name may be a less usual form of: the first of two family names, the beginning of a
 * name, initials, a nickname, another spelling. Names are looked up by what every such form has in common with the full name: a word in
 * its place, the sound of both ends, a single word with a letter left out (Garbe 2012, Symmetric Delete). So no name is compared
 * with all, and few that differ are compared.
 */
final class NearForms {
    /** A word or sound that more names of the document share tells nobody apart. */
    private static final int MOST = 40;

    private static final BiPredicate<List<String>, List<String>> MISSPELT = NearNames::isMisspelt;

    private final Map<String, List<Full>> byKey = new HashMap<>();

    /** A name of several words. */
    private record Full(Cluster cluster, List<String> words, String generation) {}

    NearForms(List<Cluster> people) {
        for (Cluster cluster : people) {
            List<String> words = PersonForms.withoutHonours(cluster.folded());
            if (words.size() > 1) {
                Full full = new Full(cluster, words, PersonForms.generation(cluster.folded()));
                keysOfFull(words)
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(full));
            }
        }
    }

    /** For each kind of form, the surest first, the names that it may be such a form of; each kind is looked for when it is asked. */
    Stream<List<Cluster>> of(Cluster name) {
        List<String> words = PersonForms.withoutHonours(name.folded());
        String generation = PersonForms.generation(name.folded());
        Map<Cluster, Full> found = new LinkedHashMap<>();
        for (String key : words.size() == 1 ? keysOfWord(words.get(0)) : keysOfSeveral(words)) {
            List<Full> sharing = byKey.getOrDefault(key, List.of());
            if (sharing.size() <= MOST) {
                sharing.forEach(full -> found.put(full.cluster(), full));
            }
        }
        found.remove(name);
        List<BiPredicate<List<String>, List<String>>> kinds = words.size() == 1
                ? List.of(
                        NearNames::isMiddle,
                        NearNames::isNickname,
                        NearNames::isInitials,
                        NearNames::isMiddleGiven,
                        MISSPELT)
                : List.of(
                        NearNames::isReduced,
                        NearNames::isReordered,
                        NearNames::isFamilyWithParticle,
                        NearNames::begins,
                        NearNames::isSpeltOtherwise,
                        NearNames::isInOtherLanguage);
        return kinds.stream()
                .map(kind -> found.values().stream()
                        .filter(full -> words.size() == 1 || full.generation().equals(generation))
                        .filter(full -> words.size() > 1 || kind == MISSPELT || isNamedAfter(name, full.cluster()))
                        .filter(full -> kind.test(words, full.words()))
                        .map(Full::cluster)
                        .toList());
    }

    /** Whether a single word stands somewhere behind the fuller name. */
    private static boolean isNamedAfter(Cluster name, Cluster full) {
        Mention last = name.mentions().get(name.mentions().size() - 1);
        return full.first().span().begin() < last.span().begin();
    }

    private static Set<String> keysOfFull(List<String> words) {
        String given = words.get(0);
        String family = words.get(words.size() - 1);
        Set<String> keys = ends(words);
        words.subList(1, words.size() - 1).forEach(word -> keys.add(middle(word)));
        givenNames(given).forEach(name -> keys.add(anyGiven(name)));
        keys.add(initials(NearNames.initials(words.subList(0, words.size() - 1))));
        keys.addAll(Spelling.keys(family));
        keys.add(whole(given, family));
        return keys;
    }

    private static Set<String> keysOfSeveral(List<String> words) {
        Set<String> keys = ends(words);
        keys.add(whole(words.get(words.size() - 1), words.get(0)));
        return keys;
    }

    private static Set<String> keysOfWord(String word) {
        Set<String> keys = new HashSet<>(Spelling.keys(word));
        keys.add(middle(word));
        keys.add(initials(word));
        givenNames(word).forEach(name -> keys.add(anyGiven(name)));
        return keys;
    }

    /** The first word and the last, and how both sound, in any language. */
    private static Set<String> ends(List<String> words) {
        String given = words.get(0);
        String family = words.get(words.size() - 1);
        Set<String> keys = new HashSet<>(Set.of(given + " …", "… " + family));
        for (String first : sounds(given)) {
            for (String last : sounds(family)) {
                keys.add("~ " + first + " … " + last);
            }
        }
        return keys;
    }

    private static Set<String> sounds(String word) {
        Set<String> sounds = new HashSet<>(GivenNameForms.languages(word));
        sounds.add(Spelling.sound(word));
        return sounds;
    }

    private static Set<String> givenNames(String given) {
        Set<String> names = new HashSet<>(PersonForms.fullGivenNames(given));
        names.add(given);
        return names;
    }

    private static String middle(String word) {
        return "… " + word + " …";
    }

    private static String anyGiven(String word) {
        return "= " + word + " …";
    }

    private static String initials(String letters) {
        return "(" + letters + ")";
    }

    private static String whole(String first, String last) {
        return first + " + " + last;
    }
}
