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
 * name, initials, a nickname, another spelling. Names are looked up by the words in them, and by these with a letter left out
 * (Garbe 2012, Symmetric Delete), so that no name is compared with all.
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
                keys(words)
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
        for (String key : keys(words)) {
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

    private static Set<String> keys(List<String> words) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            keys.add(word);
            keys.addAll(GivenNameForms.languages(word));
            keys.addAll(PersonForms.fullGivenNames(word));
        }
        for (String word : List.of(words.get(0), words.get(words.size() - 1))) {
            keys.addAll(Spelling.keys(word));
        }
        if (words.size() > 1) {
            keys.add(NearNames.initials(words.subList(0, words.size() - 1)));
        }
        return keys;
    }
}
