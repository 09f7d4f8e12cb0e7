package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.WordList;

/**
 * The people whom a document names as somebody's relatives: "his brother Tomas Velde", "born to Ana and Tomas Velde". A text
 * that is about somebody calls them by the family name, and their relatives not.
 */
final class Relatives {
    private static final Set<String> KIN = WordList.set(Relatives.class, "kinship.txt");
    private static final Set<String> LINKS = Set.of("and", ",", "&", "or", "(", ")", ";");
    /** So many words may stand between the word of kinship and the name: "daughter of the Norwegian painter". */
    private static final int FURTHEST = 7;

    private static final int FURTHEST_TO = 3;

    private final Set<Mention> found = new HashSet<>();

    private Relatives() {}

    /** The mentions that a word of kinship stands before. */
    static Set<Mention> of(Annotation annotation) {
        Relatives relatives = new Relatives();
        List<Mention> people = annotation.mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON)
                .toList();
        int next = 0;
        for (Sentence sentence : annotation.sentences()) {
            List<Token> tokens = sentence.tokens();
            int born = firstBorn(tokens);
            int at = 0;
            Optional<Mention> before = Optional.empty();
            while (next < people.size()
                    && people.get(next).span().begin() < sentence.span().end()) {
                Mention person = people.get(next++);
                while (at < tokens.size()
                        && tokens.get(at).span().begin() < person.span().begin()) {
                    at++;
                }
                relatives.look(tokens.subList(0, at), born, before, person);
                before = Optional.of(person);
            }
        }
        return relatives.found;
    }

    /**
     * @param ahead the words of the sentence before the person
     * @param born which of them is the first "born"
     * @param before the person named before in the sentence
     */
    private void look(List<Token> ahead, int born, Optional<Mention> before, Mention person) {
        int at = ahead.size();
        int from = before.map(b -> b.span().end()).orElse(0);
        boolean linked = before.filter(found::contains).isPresent();
        for (int i = at - 1; i >= 0 && ahead.get(i).span().begin() >= from; i--) {
            String word = ahead.get(i).text().toLowerCase(Locale.ROOT);
            if (KIN.contains(word) && at - i <= FURTHEST || word.equals("to") && at - i <= FURTHEST_TO && born < i) {
                found.add(person);
                return;
            }
            linked &= LINKS.contains(word);
        }
        if (linked) {
            found.add(person);
        }
    }

    private static int firstBorn(List<Token> tokens) {
        return (int) tokens.stream()
                .takeWhile(token -> !token.text().equalsIgnoreCase("born"))
                .count();
    }
}
