package org.dateline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.NameAliases.Sense;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Single words that were taken for a body or a place and are a part of a person's name: the family name or the given name of
 * the only person of the document who has it, named in full before. Not where the word is known as a body, is a part of the name
 * of another thing, or stands where only such a thing can: "the Velde", "in Velde", "Velde shares".
 */
final class PartsOfNames {
    /** A reading as a body that is at least so likely is not changed. */
    private static final double FIRM = 0.97;
    /** A word that is not known as a given name is one where the full name is at least so likely. */
    private static final double SURE = 0.9;
    /** A reading as a body below it is doubtful. */
    private static final double DOUBTFUL = 0.6;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> CLAUSE_BEGINS = Set.of(",", ";", ":", "and", "but", "that", "when", "while", "as");
    private static final Set<String> LOCATIVES = WordList.set(PartsOfNames.class, "locative-words.txt");
    private static final Set<String> OF_BODIES = WordList.set(PartsOfNames.class, "words-of-bodies.txt");
    private static final List<NameClass> BODIES = List.of(
            NameClass.COMPANY,
            NameClass.MEDIA,
            NameClass.PARTY,
            NameClass.ARMED_GROUP,
            NameClass.EDUCATION,
            NameClass.SPORT,
            NameClass.CIVIC,
            NameClass.INTERNATIONAL,
            NameClass.GOVERNMENT);

    private final Lexicon lexicon;
    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> ofOthers = new HashSet<>();

    /** A word of a person's full name. */
    private record Part(List<String> full, boolean given, Sense sense, int sentence) {}

    private PartsOfNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static PartsOfNames of(List<TaggedSentence> sentences, Lexicon lexicon) {
        PartsOfNames found = new PartsOfNames(lexicon);
        for (int i = 0; i < sentences.size(); i++) {
            for (Name name : sentences.get(i).names()) {
                found.add(sentences.get(i).words(name), name, i);
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (Name name : sentences.get(i).names()) {
                found.drop(sentences.get(i), name, i);
            }
        }
        found.parts.keySet().removeAll(found.ofOthers);
        return found;
    }

    /** That the word means the person, if it was taken for something else. */
    Optional<Sense> of(List<String> words, MentionType type) {
        boolean other = words.size() == 1 && (type == MentionType.ORGANISATION || type == MentionType.PLACE);
        return other ? Optional.ofNullable(parts.get(words.get(0))).map(Part::sense) : Optional.empty();
    }

    private void add(List<String> words, Name name, int sentence) {
        if (words.size() < 2) {
            return;
        }
        if (name.type() != MentionType.PERSON) {
            ofOthers.addAll(words);
            return;
        }
        for (int i = 0; i < words.size() && name.probability() > 0.5; i++) {
            String word = words.get(i);
            if (word.length() > 2 && Character.isUpperCase(word.codePointAt(0))) {
                Part part = new Part(
                        List.of(words.get(0), words.get(words.size() - 1)),
                        i == 0,
                        new Sense(name.type(), name.probability()),
                        sentence);
                Part known = parts.putIfAbsent(word, part);
                if (known != null && !known.full().equals(part.full())) {
                    ofOthers.add(word);
                }
            }
        }
    }

    /** Takes away a word that is, in this place, surely no part of a person's name. */
    private void drop(TaggedSentence sentence, Name name, int number) {
        List<String> words = sentence.words(name);
        Part part = words.size() == 1 ? parts.get(words.get(0)) : null;
        if (part == null || name.type() == MentionType.PERSON) {
            return;
        }
        boolean given = part.given();
        boolean maybe = part.sentence() < number
                && (name.type() == MentionType.PLACE
                        ? given && isSubject(sentence, name)
                        : name.type() == MentionType.ORGANISATION && name.probability() < FIRM)
                && (!given || lexicon.has(words, NameClass.GIVEN_NAME) || isSurelyGiven(part, name))
                && BODIES.stream().noneMatch(kind -> lexicon.has(words, kind))
                && !isBody(sentence, name);
        if (!maybe) {
            ofOthers.add(words.get(0));
        }
    }

    /** Whether a word that is no known given name stands first in a likely name, and a body was hardly seen in it. */
    private static boolean isSurelyGiven(Part part, Name name) {
        return part.sense().probability() >= SURE
                && (name.type() == MentionType.PLACE || name.probability() < DOUBTFUL);
    }

    /** Whether a name begins its clause, and a verb or a bracket follows as behind the name of somebody. */
    private static boolean isSubject(TaggedSentence sentence, Name name) {
        String before = name.begin() == 0
                ? ","
                : sentence.tokens().get(name.begin() - 1).toLowerCase(Locale.ROOT);
        String behind = behind(sentence, name);
        boolean listed = name.begin() > 1 && !sentence.isFree(name.begin() - 2, name.begin() - 1);
        return !listed
                && CLAUSE_BEGINS.contains(before)
                && (behind.equals("(") || !behind.isEmpty() && Character.isLowerCase(behind.codePointAt(0)));
    }

    private static boolean isBody(TaggedSentence sentence, Name name) {
        List<String> before = new ArrayList<>(List.of("", ""));
        sentence.tokens().subList(Math.max(0, name.begin() - 2), name.begin()).stream()
                .map(token -> token.toLowerCase(Locale.ROOT))
                .forEach(before::add);
        String last = before.get(before.size() - 1);
        String lastButOne = before.get(before.size() - 2);
        return ARTICLES.contains(last)
                || LOCATIVES.contains(last)
                || last.equals("of") && OF_BODIES.contains(lastButOne)
                || OF_BODIES.contains(behind(sentence, name));
    }

    private static String behind(TaggedSentence sentence, Name name) {
        return name.end() < sentence.tokens().size() ? sentence.tokens().get(name.end()) : "";
    }
}
