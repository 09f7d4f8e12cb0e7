package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Knows which organisation a document names as the maker of a product, from "Norwind's Skua 4", "a Norwind Skua", "Norwind
 * unveiled the Skua 4" and "the Skua 4, made by Norwind". A product goes by the first word of its name.
 */
final class Makers {
    private static final Set<String> MAKING = WordList.set(Makers.class, "making-verbs.txt");
    private static final int FARTHEST = 4;
    private static final int SHORTEST_NUMBER = 3;

    private final Map<String, Map<String, Integer>> votes = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    Makers(List<ParsedSentence> sentences) {
        for (ParsedSentence sentence : sentences) {
            SentenceView view = sentence.view();
            for (int i = 1; i < view.size(); i++) {
                beside(view, i);
            }
            sentence.clauses().forEach(clause -> made(sentence, clause));
        }
    }

    /** "Norwind's new Skua 4", "the Norwind Skua": a product right behind its maker. */
    private void beside(SentenceView view, int token) {
        if (!isProduct(view, token) || isProduct(view, token - 1)) {
            return;
        }
        int at = token - 1;
        while (at > token - FARTHEST
                && at > 0
                && (view.hasTag(at, "ADJ") || view.hasTag(at, "NOUN"))
                && isPlain(view, at)) {
            at--;
        }
        boolean possessive = view.word(at).endsWith("'s")
                || view.word(at).endsWith("’s")
                || view.word(at).equals("'");
        boolean owned = possessive && at > 0 && view.entity(at) == null;
        int owner = owned ? at - 1 : token - 1;
        vote(view.word(token), owner < 0 ? null : view.entity(owner));
    }

    private static boolean isPlain(SentenceView view, int token) {
        return view.mention(token) == null && !isProduct(view, token);
    }

    private void made(ParsedSentence sentence, Clause clause) {
        SentenceView view = sentence.view();
        if (!MAKING.contains(view.token(clause.predicate()).lemma())) {
            return;
        }
        boolean passive = clause.verb().passive();
        Argument agent = clause.agent();
        List<Argument> makers = passive ? agent == null ? List.of() : List.of(agent) : clause.subjects();
        List<Argument> products = passive ? clause.subjects() : clause.objects();
        for (Argument maker : makers) {
            for (Argument product : products) {
                for (int i = product.from(); i < product.to(); i++) {
                    if (isProduct(view, i) && (i == product.from() || !isProduct(view, i - 1))) {
                        vote(view.word(i), sentence.terms().entity(maker).orElse(null));
                    }
                }
            }
        }
    }

    private void vote(String product, @Nullable EntityMention maker) {
        vote(product, maker == null ? null : maker.entity());
    }

    private void vote(String product, @Nullable Entity maker) {
        if (maker != null && maker.type() == EntityType.ORGANISATION) {
            entities.put(maker.key(), maker);
            votes.computeIfAbsent(key(product), k -> new TreeMap<>()).merge(maker.key(), 1, Integer::sum);
        }
    }

    /** Whether a token may begin the name of a product: a name that is no entity's, or a model number. */
    private static boolean isProduct(SentenceView view, int token) {
        if (token <= 0 || view.mention(token) != null) {
            return false;
        }
        String word = view.word(token);
        boolean number = word.length() >= SHORTEST_NUMBER && word.chars().allMatch(Character::isDigit);
        if (number) {
            return !view.inQuantity(token) && !view.isTime(token) && !view.hasTag(token - 1, "ADP");
        }
        boolean letters = Character.isLetter(word.charAt(0));
        boolean capital = letters && word.chars().anyMatch(Character::isUpperCase);
        boolean office = Roles.shipped().isHead(view.token(token).lemma())
                || Roles.shipped().isHead(word);
        boolean title = office || token + 1 < view.size() && view.isPerson(token + 1);
        return capital && !title && (view.hasTag(token, "PROPN") || view.hasTag(token, "NOUN"));
    }

    /** The product that a word names, without its variant and plural ("A380-800", "A380s"). */
    private static String key(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 2 ? word.substring(0, hyphen) : word;
        return first.length() > 2 && first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
    }

    /** The maker of the product that a token names, where the document tells it. */
    Optional<Entity> maker(SentenceView view, int token) {
        Map<String, Integer> made = votes.get(key(view.word(token)));
        if (made == null || view.mention(token) != null || view.inQuantity(token)) {
            return Optional.empty();
        }
        return made.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(e -> entities.get(e.getKey()));
    }
}
