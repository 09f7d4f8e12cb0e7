package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Tells whom the subject of a verb of saying means. */
final class Speakers {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
    /** Words for several people that have no ending for it. */
    private static final Set<String> PLURALS = Set.of(
            "army",
            "committee",
            "company",
            "couple",
            "crew",
            "family",
            "firm",
            "government",
            "group",
            "men",
            "military",
            "ministry",
            "people",
            "police",
            "staff",
            "team",
            "union",
            "women");

    private static final int FARTHEST = 12;

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final NounPhrases phrases;

    Speakers(ParsedSentence sentence) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.phrases = new NounPhrases(view);
    }

    /** The speaker that the first of these is, if it can be one: no number, no time. */
    Optional<Term> of(List<Argument> subjects) {
        return subjects.stream().findFirst().flatMap(this::of);
    }

    /** The subject of the sentence, if it is several people without a name, whom "they" in the next may mean; else null. */
    @Nullable
    Term several() {
        for (Clause clause : sentence.clauses()) {
            boolean main = view.tree().head(clause.predicate()) < 0;
            for (Argument subject : main ? clause.subjects() : List.<Argument>of()) {
                return isPlural(view, subject.head()) && view.mention(subject.head()) == null
                        ? of(subject).orElse(null)
                        : null;
            }
        }
        return null;
    }

    /** Whether a noun is in the plural, or one for several people. */
    static boolean isPlural(SentenceView view, int noun) {
        String word = view.word(noun).toLowerCase(Locale.ROOT);
        return view.hasTag(noun, "NOUN")
                && (PLURALS.contains(word) || !word.equals(view.token(noun).lemma()) && word.endsWith("s"));
    }

    /** The name that the noun phrase right behind a verb is or ends in: "…”, said the chairwoman, Ana Velde". */
    Optional<Term> nameBehind(int verb) {
        for (int i = verb + 1; i < view.size() && i < verb + FARTHEST && !view.hasTag(i, "VERB"); i++) {
            EntityMention name = view.entity(i);
            if (name != null) {
                return Optional.of(new Term.Known(name.mention().span(), name.entity()));
            }
        }
        return Optional.empty();
    }

    /** The person named right before a verb of saying, or before what stands between commas there ("Ana Velde, 40, said"). */
    Optional<Term> rightBefore(int verb) {
        int last = verb - 1;
        while (last > 0 && (view.hasTag(last, "ADV") || view.hasTag(last, "AUX"))) {
            last--;
        }
        if (last > 0 && view.word(last).equals(",")) {
            last = beforeComma(last);
        }
        EntityMention name = last >= 0 ? view.entity(last) : null;
        if (name == null || name.entity().type() != EntityType.PERSON) {
            return Optional.empty();
        }
        int before = view.tokenFrom(name.mention().span().begin()) - 1;
        boolean governed = before >= 0 && (view.hasTag(before, "ADP") || view.hasTag(before, "VERB"));
        boolean whole = name.mention().span().end() == view.token(last).span().end();
        return governed || !whole
                ? Optional.empty()
                : Optional.of(new Term.Known(name.mention().span(), name.entity()));
    }

    /** The token before the comma that opens what a comma closes, if no verb stands between; -1 if there is none. */
    private int beforeComma(int close) {
        for (int i = close - 1; i > 0 && close - i < FARTHEST; i--) {
            if (view.word(i).equals(",") && view.isPerson(i - 1)) {
                return i - 1;
            }
            if (view.hasTag(i, "VERB")) {
                return -1;
            }
        }
        return -1;
    }

    /** Those whom the sentence goes by with "according to". */
    List<Term> sources() {
        List<Term> sources = new ArrayList<>();
        for (int i = 0; i + 2 < view.size(); i++) {
            if (view.word(i).equalsIgnoreCase("according") && view.word(i + 1).equals("to")) {
                int noun = source(i);
                if (noun > i) {
                    at(noun).ifPresent(sources::add);
                }
            }
        }
        return sources;
    }

    /** The head of the noun phrase behind "according to" at a token. */
    int source(int according) {
        int head = view.tree().head(according);
        return head > according ? head : view.tree().head(according + 1);
    }

    /** The noun phrase right behind a verb of saying: "…”, said Velde". */
    Optional<Term> behind(int verb) {
        Tree tree = view.tree();
        for (int i = verb + 1; i < view.size() && i < verb + FARTHEST; i++) {
            boolean nominal = view.hasTag(i, "PROPN") || view.hasTag(i, "NOUN");
            if (nominal && tree.head(i) == verb && tree.first(i) == verb + 1 && !tree.has(i, "case")) {
                return at(i);
            }
        }
        return Optional.empty();
    }

    Optional<Term> of(Argument argument) {
        boolean mute = view.isTime(argument.head())
                || view.hasTag(argument.head(), "NUM")
                || view.hasTag(argument.head(), "VERB")
                || NOBODY.contains(view.word(argument.head()).toLowerCase(Locale.ROOT));
        return mute ? Optional.empty() : sentence.terms().of(argument).or(() -> quantified(argument));
    }

    /** "Some", "many", "others": somebody, though nobody can tell who. */
    private Optional<Term> quantified(Argument argument) {
        boolean named = view.hasTag(argument.head(), "PRON") && Terms.isQuantifier(view.word(argument.head()));
        return named
                ? Optional.of(new Term.Phrase(view.token(argument.head()).span(), view.word(argument.head())))
                : Optional.empty();
    }

    /** The speaker that a noun phrase with its head at a token is. */
    Optional<Term> at(int head) {
        return of(phrases.bare(head));
    }
}
