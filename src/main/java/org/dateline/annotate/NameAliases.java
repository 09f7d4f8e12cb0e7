package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * The short forms that a document itself introduces: the family name of a person named in full, unless a sentence speaks
 * of being in a place of that name, and the acronym in brackets behind the name whose capitals it is.
 */
final class NameAliases {
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> LOCATIVES = WordList.set(NameAliases.class, "locative-words.txt");

    private final Map<String, Sense> families = new HashMap<>();
    private final Map<String, Sense> acronyms = new HashMap<>();

    /** What a name means, and how likely that is. */
    record Sense(MentionType type, double probability) {}

    private NameAliases() {}

    /** The aliases of names that are at least so likely. */
    static NameAliases of(List<TaggedSentence> sentences, double sure) {
        NameAliases aliases = new NameAliases();
        for (TaggedSentence sentence : sentences) {
            sentence.names().stream()
                    .filter(name -> name.probability() >= sure)
                    .forEach(name -> aliases.add(sentence, name));
        }
        sentences.forEach(aliases::dropPlaces);
        return aliases;
    }

    /** The other meaning that a name has by being an alias, if any. */
    Optional<Sense> of(List<String> words, MentionType type) {
        if (words.size() != 1) {
            return Optional.empty();
        }
        Sense acronym = acronyms.get(words.get(0));
        return acronym != null || type != MentionType.PLACE
                ? Optional.ofNullable(acronym)
                : Optional.ofNullable(families.get(words.get(0)));
    }

    Map<String, Sense> acronyms() {
        return Map.copyOf(acronyms);
    }

    private void add(TaggedSentence sentence, Name name) {
        List<String> words = sentence.words(name);
        Sense sense = new Sense(name.type(), name.probability());
        if (name.type() == MentionType.PERSON && words.size() > 1) {
            families.put(words.get(words.size() - 1), sense);
        }
        int bracket = name.end();
        if (bracket + 1 < sentence.tokens().size()
                && OPENING.contains(sentence.tokens().get(bracket))) {
            String inside = sentence.tokens().get(bracket + 1);
            if (inside.length() > 1 && inside.equals(capitals(words))) {
                acronyms.put(inside, sense);
            }
        }
    }

    private static String capitals(List<String> words) {
        StringBuilder capitals = new StringBuilder();
        words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> capitals.append(word.charAt(0)));
        return capitals.toString();
    }

    private void dropPlaces(TaggedSentence sentence) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            if (LOCATIVES.contains(sentence.tokens().get(i - 1).toLowerCase(Locale.ROOT))) {
                families.remove(sentence.tokens().get(i));
            }
        }
    }
}
