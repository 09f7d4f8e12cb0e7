package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * The short forms that a document itself introduces: the family name of a person named in full, also in the plural, unless
 * a sentence speaks of being in a place of that name; the acronym in brackets behind the name whose capitals it is; the
 * teaching that a church is named after.
 */
final class NameAliases {
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> LOCATIVES = WordList.set(NameAliases.class, "locative-words.txt");

    private final Map<String, Sense> families = new HashMap<>();
    private static final Set<String> FAITHS = WordList.set(NameAliases.class, "faith-heads.txt");
    private static final Pattern TEACHING = Pattern.compile("\\p{Lu}\\w+(ology|ism|ity|ance)");

    private final Map<String, Sense> plurals = new HashMap<>();
    private final Map<String, Sense> shortForms = new HashMap<>();

    /** What a name means, and how likely that is. */
    record Sense(MentionType type, double probability) {}

    private NameAliases() {}

    private record Reading(List<String> words, MentionType type) {}

    /**
     * The aliases of names that are at least so likely, all their places taken together; for a family name a full name that
     * is likelier than not is enough, since it is dropped where the document speaks of being in a place of that name.
     */
    static NameAliases of(List<TaggedSentence> sentences, double sure) {
        Map<Reading, Double> doubts = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            sentence.names()
                    .forEach(name -> doubts.merge(
                            new Reading(sentence.words(name), name.type()), 1 - name.probability(), (a, b) -> a * b));
        }
        NameAliases aliases = new NameAliases();
        for (TaggedSentence sentence : sentences) {
            for (Name name : sentence.names()) {
                double likely = 1 - doubts.getOrDefault(new Reading(sentence.words(name), name.type()), 1.0);
                aliases.addFamily(sentence.words(name), new Sense(name.type(), likely));
                if (likely >= sure) {
                    aliases.add(sentence, name, likely);
                }
            }
        }
        sentences.forEach(aliases::dropPlaces);
        return aliases;
    }

    /** The other meaning that a name has by being an alias, if any. */
    Optional<Sense> of(List<String> words, MentionType type) {
        if (words.size() != 1) {
            return Optional.empty();
        }
        Sense shortForm = shortForms.get(words.get(0));
        if (shortForm == null && type != MentionType.PERSON && plurals.containsKey(words.get(0))) {
            return Optional.ofNullable(plurals.get(words.get(0)));
        }
        boolean maybeFamily = type == MentionType.PLACE || type == MentionType.PERSON;
        return shortForm == null && maybeFamily
                ? Optional.ofNullable(families.get(words.get(0)))
                : Optional.ofNullable(shortForm);
    }

    Map<String, Sense> shortForms() {
        return Map.copyOf(shortForms);
    }

    private void addFamily(List<String> words, Sense sense) {
        if (sense.type() == MentionType.PERSON && words.size() > 1 && sense.probability() > 0.5) {
            families.put(words.get(words.size() - 1), sense);
        }
    }

    private void add(TaggedSentence sentence, Name name, double likely) {
        List<String> words = sentence.words(name);
        Sense sense = new Sense(name.type(), likely);
        if (name.type() == MentionType.PERSON && words.size() > 1) {
            plurals.put(words.get(words.size() - 1) + "s", sense);
        }
        if (name.type() == MentionType.ORGANISATION && isOfTeaching(words)) {
            shortForms.put(words.get(words.size() - 1), sense);
        }
        int bracket = name.end();
        if (bracket + 1 < sentence.tokens().size()
                && OPENING.contains(sentence.tokens().get(bracket))) {
            String inside = sentence.tokens().get(bracket + 1);
            if (inside.length() > 1 && inside.equals(capitals(words))) {
                shortForms.put(inside, sense);
            }
        }
    }

    private static boolean isOfTeaching(List<String> words) {
        int head = words.size() - 3;
        return (head == 0 || head == 1 && words.get(0).equalsIgnoreCase("the"))
                && FAITHS.contains(words.get(head))
                && words.get(head + 1).equals("of")
                && TEACHING.matcher(words.get(head + 2)).matches();
    }

    private static String capitals(List<String> words) {
        StringBuilder capitals = new StringBuilder();
        words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> capitals.append(word.charAt(0)));
        return capitals.toString();
    }

    private void dropPlaces(TaggedSentence sentence) {
        List<String> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).equals("'s");
            if (!owner && LOCATIVES.contains(tokens.get(i - 1).toLowerCase(Locale.ROOT))) {
                families.remove(tokens.get(i));
            }
        }
    }
}
