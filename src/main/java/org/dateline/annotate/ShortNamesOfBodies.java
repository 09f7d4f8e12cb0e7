package org.dateline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.NameAliases.Sense;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.Trades;

/**
 * The first words of a body's name that were taken for a person or a place where they stand alone: "Norwind" beside "Norwind Air". Not
 * where they are a known place or given name, a part of somebody's full name, or the beginning of two bodies' names.
 */
final class ShortNamesOfBodies {
    private static final int SHORTEST = 3;
    private static final double LEAST = 0.5;
    private static final List<NameClass> OTHERS = List.of(
            NameClass.GIVEN_NAME,
            NameClass.COUNTRY,
            NameClass.CAPITAL,
            NameClass.CITY,
            NameClass.REGION,
            NameClass.STATE,
            NameClass.WORLD_REGION,
            NameClass.LANDMARK,
            NameClass.PEOPLE);

    private final Map<List<String>, Sense> bodies = new HashMap<>();
    private final Map<List<String>, List<String>> wholes = new HashMap<>();
    private final Set<List<String>> others = new HashSet<>();

    private ShortNamesOfBodies() {}

    static ShortNamesOfBodies of(List<TaggedSentence> sentences, Lexicon lexicon) {
        ShortNamesOfBodies found = new ShortNamesOfBodies();
        for (TaggedSentence sentence : sentences) {
            sentence.names().forEach(name -> found.add(sentence.words(name), name));
        }
        found.bodies.keySet().removeAll(found.others);
        found.bodies.keySet().removeIf(words -> OTHERS.stream().anyMatch(kind -> lexicon.has(words, kind)));
        return found;
    }

    private void add(List<String> words, Name name) {
        if (name.type() == MentionType.PERSON && words.size() > 1) {
            words.forEach(word -> others.add(List.of(word)));
        }
        if (name.type() != MentionType.ORGANISATION || name.probability() < LEAST) {
            return;
        }
        for (int length = 1; length < words.size(); length++) {
            List<String> first = List.copyOf(words.subList(0, length));
            if (first.stream().allMatch(ShortNamesOfBodies::isNameLike)) {
                List<String> known = wholes.putIfAbsent(first, new ArrayList<>(words));
                bodies.putIfAbsent(first, new Sense(MentionType.ORGANISATION, name.probability()));
                if (known != null && !known.equals(words)) {
                    others.add(first);
                }
            }
        }
    }

    private static boolean isNameLike(String word) {
        return word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0));
    }

    /** That the words mean the body, if they were taken for a person, or for a place where the rest of its name is a trade. */
    Optional<Sense> of(List<String> words, MentionType type) {
        boolean other = type == MentionType.PERSON || type == MentionType.PLACE && isCompany(words);
        return other ? Optional.ofNullable(bodies.get(words)) : Optional.empty();
    }

    /** "Norwind Air", though not "Bergen Hospital", which stands in Bergen. */
    private boolean isCompany(List<String> words) {
        List<String> whole = wholes.get(words);
        return whole != null && Trades.has(String.join(" ", whole.subList(words.size(), whole.size())));
    }
}
