package org.dateline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.NameAliases.Sense;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.model.MentionType;

/**
 * One sense per discourse (Gale, Church and Yarowsky 1992) for names: what is surely a name in one place of a document is
 * the same name in its other places. A weak reading that contradicts it is changed, and a place that was passed over is
 * added. What the document itself introduces as a short form ({@link NameAliases}) keeps the
 * meaning of the full name.
 */
final class NameConsistency {
    /** A reading at least this likely is sure. */
    private static final double SURE = 0.85;
    /** A reading at least this likely is not changed. */
    private static final double FIRM = 0.92;
    /** The share of all votes that a name's type needs. */
    private static final double MAJORITY = 0.5;
    /** A name of more tokens is sought nowhere else. */
    private static final int LONGEST = 24;

    private NameConsistency() {}

    /**
     * The sentences of one document with their names made consistent.
     *
     * @param sentences the sentences in their order
     * @param lexicon what names are known beforehand
     */
    static List<TaggedSentence> apply(List<TaggedSentence> sentences, Lexicon lexicon) {
        Map<List<String>, Votes> votes = votes(sentences);
        Map<List<String>, Sense> senses = new HashMap<>();
        NameAliases aliases = NameAliases.of(sentences, SURE);
        PartsOfNames parts = PartsOfNames.of(sentences, lexicon);
        ShortNamesOfBodies bodies = ShortNamesOfBodies.of(sentences, lexicon);
        int longest = 1;
        for (Map.Entry<List<String>, Votes> entry : votes.entrySet()) {
            Optional<Sense> sense = entry.getValue().sense();
            if (sense.isPresent() && entry.getKey().size() <= LONGEST) {
                senses.put(entry.getKey(), sense.get());
                longest = Math.max(longest, entry.getKey().size());
            }
        }
        senses.replaceAll((name, sense) -> bodies.of(name, sense.type()).orElse(sense));
        aliases.shortForms().forEach((name, sense) -> senses.put(List.of(name), sense));
        Set<String> small = smallWords(sentences);
        Set<String> firstWords = new HashSet<>();
        senses.keySet().forEach(name -> firstWords.add(name.get(0)));
        List<TaggedSentence> consistent = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            consistent.add(
                    completed(retyped(sentence, senses, aliases, parts, bodies), senses, firstWords, longest, small));
        }
        return consistent;
    }

    private static final class Votes {
        private final Map<MentionType, Double> sums = new EnumMap<>(MentionType.class);
        private final Map<MentionType, Double> highest = new EnumMap<>(MentionType.class);

        void add(MentionType type, double probability) {
            sums.merge(type, probability, Double::sum);
            highest.merge(type, probability, Math::max);
        }

        /** The type that is sure in one place and prevails in all. */
        Optional<Sense> sense() {
            double total = sums.values().stream().mapToDouble(sum -> sum).sum();
            return sums.entrySet().stream()
                    .filter(entry -> entry.getValue() >= MAJORITY * total)
                    .map(entry -> new Sense(entry.getKey(), highest.getOrDefault(entry.getKey(), 0.0)))
                    .filter(sense -> sense.probability() >= SURE)
                    .findFirst();
        }
    }

    private static Map<List<String>, Votes> votes(List<TaggedSentence> sentences) {
        Map<List<String>, Votes> votes = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            for (Name name : sentence.names()) {
                List<String> words = sentence.words(name);
                votes.computeIfAbsent(words, key -> new Votes()).add(name.type(), name.probability());
                if (name.type() == MentionType.PERSON && words.size() > 1) {
                    votes.computeIfAbsent(words.subList(words.size() - 1, words.size()), key -> new Votes())
                            .add(name.type(), name.probability());
                }
            }
        }
        return votes;
    }

    private static Set<String> smallWords(List<TaggedSentence> sentences) {
        Set<String> small = new HashSet<>();
        for (TaggedSentence sentence : sentences) {
            sentence.tokens().stream().filter(token -> !isCapitalised(token)).forEach(small::add);
        }
        return small;
    }

    private static TaggedSentence retyped(
            TaggedSentence sentence,
            Map<List<String>, Sense> senses,
            NameAliases aliases,
            PartsOfNames parts,
            ShortNamesOfBodies bodies) {
        return sentence.with(sentence.names().stream()
                .map(name -> retyped(name, sentence.words(name), senses, aliases, parts, bodies))
                .toList());
    }

    private static Name retyped(
            Name name,
            List<String> words,
            Map<List<String>, Sense> senses,
            NameAliases aliases,
            PartsOfNames parts,
            ShortNamesOfBodies bodies) {
        Optional<Sense> alias = aliases.of(words, name.type())
                .or(() -> parts.of(words, name.type()))
                .or(() -> bodies.of(words, name.type()));
        if (alias.isPresent()) {
            return as(name, alias.get());
        }
        Sense sense = senses.get(words);
        // "in Norwind Air": all words of a body's name are not a place's in one sentence.
        boolean whole = words.size() > 1 && sense != null && sense.type() == MentionType.ORGANISATION;
        boolean stays = sense == null || sense.type() == name.type() || name.probability() >= FIRM && !whole;
        return stays ? name : as(name, sense);
    }

    private static Name as(Name name, Sense sense) {
        return new Name(name.begin(), name.end(), sense.type(), sense.probability());
    }

    /** Adds the places where a name that has a sense was passed over or only a part of it was found, the longest first. */
    private static TaggedSentence completed(
            TaggedSentence sentence,
            Map<List<String>, Sense> senses,
            Set<String> firstWords,
            int longest,
            Set<String> small) {
        List<Name> names = new ArrayList<>(sentence.names());
        TaggedSentence complete = sentence;
        BitSet beginnings = new BitSet();
        for (int begin = 0; begin < sentence.tokens().size(); begin++) {
            beginnings.set(begin, firstWords.contains(sentence.tokens().get(begin)));
        }
        for (int length = Math.min(longest, sentence.tokens().size()); length > 0; length--) {
            for (int begin = beginnings.nextSetBit(0);
                    begin >= 0 && begin + length <= sentence.tokens().size();
                    begin = beginnings.nextSetBit(begin + 1)) {
                List<String> words = sentence.tokens().subList(begin, begin + length);
                Sense sense = senses.get(words);
                if (sense != null
                        && isEntity(sense.type())
                        && stands(words, small)
                        && holds(complete, begin, begin + length)) {
                    names.removeIf(part(begin, begin + length));
                    names.add(new Name(begin, begin + length, sense.type(), sense.probability() / 2));
                    complete = sentence.with(names);
                }
            }
        }
        return complete;
    }

    /** Whether a longer name has room: no other name is there but smaller parts of it. */
    private static boolean holds(TaggedSentence sentence, int begin, int end) {
        return sentence.names().stream()
                .filter(name -> name.overlaps(begin, end))
                .allMatch(part(begin, end));
    }

    /** A name inside these bounds and shorter than they are apart. */
    private static Predicate<Name> part(int begin, int end) {
        return name -> name.begin() >= begin && name.end() <= end && name.end() - name.begin() < end - begin;
    }

    private static boolean isEntity(MentionType type) {
        return type == MentionType.PERSON || type == MentionType.PLACE || type == MentionType.ORGANISATION;
    }

    /** Whether words can be told from common ones: several, or one that is never written small in the document. */
    private static boolean stands(List<String> words, Set<String> small) {
        String first = words.get(0);
        return words.size() > 1
                || first.length() > 1 && isCapitalised(first) && !small.contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(String token) {
        return Character.isUpperCase(token.codePointAt(0));
    }
}
