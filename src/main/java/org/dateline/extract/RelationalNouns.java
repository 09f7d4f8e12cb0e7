package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Candidate.Open;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;

/**
 * Finds what a name is to whoever owns the noun beside it: "his wife Ana Velde", "Norwind's rival Ostrel", "Norwind, Norway's
 * largest bank,". Read from the words, for trees are weak at what stands beside a name.
 */
final class RelationalNouns {
    private static final Set<String> MARKS = Set.of("'s", "’s", "'", "’");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "NUM");
    private static final Set<String> END = Set.of(",", ".", ";", ")", "(", "-", "–", "—");
    private static final int LONGEST = 4;

    private final SentenceView view;
    private final NounPhrases phrases;
    private final List<Candidate> found = new ArrayList<>();

    RelationalNouns(SentenceView view) {
        this.view = view;
        this.phrases = new NounPhrases(view);
    }

    List<Candidate> candidates() {
        for (int i = 0; i < view.size(); i++) {
            Mention name = view.mention(i);
            boolean starts = name != null && (i == 0 || view.mention(i - 1) != name);
            if (starts && name.type() != MentionType.GROUP) {
                int end = view.tokenFrom(name.span().end());
                Argument subject = new Argument(i, end - 1, end);
                before(subject);
                behind(subject);
            }
        }
        return List.copyOf(found);
    }

    /** "[his wife] Ana Velde", "[his wife,] Ana Velde,". */
    private void before(Argument name) {
        boolean comma = name.from() > 0 && view.word(name.from() - 1).equals(",");
        int noun = name.from() - (comma ? 2 : 1);
        if (!comma) {
            relation(name, noun, firstOf(noun), Open.MAIN);
        } else if (isEnd(name.to())) {
            boolean joined =
                    view.tree().head(name.head()) == noun || view.tree().head(noun) == name.head();
            relation(name, noun, firstOf(noun), joined ? Open.MAIN : Open.TYPED);
        }
    }

    /** "Ana Velde, [his wife,]". */
    private void behind(Argument name) {
        if (name.to() >= view.size() - 2 || !view.word(name.to()).equals(",")) {
            return;
        }
        int from = name.to() + 1;
        int noun = from;
        while (noun < view.size() && !isOwned(noun)) {
            if (isEnd(noun) || isBreak(noun) || noun - from > LONGEST) {
                return;
            }
            noun++;
        }
        int first = noun;
        while (noun + 1 < view.size() && isModifier(noun + 1)) {
            noun++;
        }
        boolean whole =
                first < view.size() && owner(first - 1, from) >= from && (isEnd(noun + 1) || isPlaceBehind(noun));
        if (whole) {
            relation(name, noun, first, Open.MAIN);
        }
    }

    /** What no noun phrase goes on behind. */
    private boolean isBreak(int token) {
        return view.hasTag(token, "VERB") || view.hasTag(token, "AUX") || view.hasTag(token, "ADP");
    }

    private boolean isPlaceBehind(int noun) {
        return view.hasTag(noun + 1, "ADP") && view.word(noun + 1).equals("in");
    }

    /** Whether a modifier or noun stands directly behind a word that owns it. */
    private boolean isOwned(int token) {
        return isModifier(token) && isPossessive(token - 1);
    }

    private boolean isPossessive(int token) {
        boolean pronoun =
                view.hasTag(token, "PRON") && view.tree().relation(token).equals("nmod:poss");
        return pronoun || MARKS.contains(view.word(token));
    }

    /** The head of what owns the noun, left of a possessive; -1 if it would begin before a limit. */
    private int owner(int possessive, int limit) {
        int head = MARKS.contains(view.word(possessive)) ? possessive - 1 : possessive;
        return head < limit ? -1 : head;
    }

    private int firstOf(int noun) {
        int first = noun;
        while (first > 0 && isModifier(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isModifier(int token) {
        return view.mention(token) == null && MODIFIERS.stream().anyMatch(tag -> view.hasTag(token, tag));
    }

    /** A noun, or a word of the relation table that the tagger takes for an adjective ("its rival Ostrel"). */
    private boolean isNoun(int token) {
        return view.hasTag(token, "NOUN")
                || view.hasTag(token, "ADJ")
                        && Relations.shipped().states("be " + view.word(token).toLowerCase(Locale.ROOT) + " of");
    }

    private boolean isEnd(int token) {
        return token >= view.size() || END.contains(view.word(token));
    }

    private void relation(Argument name, int noun, int first, Open open) {
        boolean fits = noun > 0
                && first > 0
                && isNoun(noun)
                && view.mention(noun) == null
                && !view.isTime(noun)
                && noun - first < LONGEST
                && isPossessive(first - 1);
        int owner = fits ? owner(first - 1, 0) : -1;
        boolean own = owner >= 0 && !view.hasTag(owner, "PUNCT") && !view.isTime(owner);
        if (!own) {
            return;
        }
        String lemma = view.token(noun).lemma().toLowerCase(Locale.ROOT);
        String phrase = view.words(view.span(first, noun + 1)).toLowerCase(Locale.ROOT);
        Argument object = view.hasTag(owner, "PRON") ? new Argument(owner, owner, owner + 1) : phrases.of(owner);
        Argument to = object.to() > owner + 1 ? new Argument(object.from(), owner, owner + 1) : object;
        Clause clause = new Clause(noun, List.of(name), VerbGroup.COPULA, List.of(), List.of(), first, noun + 1);
        found.add(new Candidate(clause, name, "be " + lemma + " of", "be " + phrase + " of", to, open));
    }
}
