package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Finds the entities that a run of the text names or refers to, nations and makers of products among them. */
final class NamesWithin {
    private final Nations nations;
    private final Makers makers;
    private final Attribution attribution;

    NamesWithin(Nations nations, Makers makers, Attribution attribution) {
        this.nations = nations;
        this.makers = makers;
        this.attribution = attribution;
    }

    /**
     * The entities that arguments of a clause name, as far as they stand in a run; of a party with a name, nobody within.
     *
     * @param hidden words whose names do not count, or null
     */
    Set<Entity> ofArguments(ParsedSentence sentence, List<Argument> arguments, Span run, @Nullable Span hidden) {
        SentenceView view = sentence.view();
        Set<Entity> found = new LinkedHashSet<>();
        for (Argument argument : arguments) {
            Span span = view.span(argument.from(), argument.to());
            if (!run.contains(span) || isExample(view, argument.head())) {
                continue;
            }
            Optional<Entity> head = sentence.terms().entity(argument);
            head.ifPresent(found::add);
            // A subject or object, and no phrase with a preposition.
            boolean party = !view.tree().has(argument.head(), "case");
            if (head.isEmpty() || !party) {
                found.addAll(in(sentence, span, new Counting(hidden, party, false)));
            }
        }
        return found;
    }

    /**
     * The entities that a run of the text names.
     *
     * @param hidden words whose names do not count, or null
     */
    Set<Entity> in(ParsedSentence sentence, Span run, @Nullable Span hidden) {
        return in(sentence, run, new Counting(hidden, true, false));
    }

    /**
     * The entities that the phrase for what is counted names: "its index" is that of who speaks.
     *
     * @param hidden words whose names do not count, or null
     */
    Set<Entity> ofCounted(ParsedSentence sentence, Span phrase, @Nullable Span hidden) {
        return in(sentence, phrase, new Counting(hidden, true, true));
    }

    /**
     * Which names count.
     *
     * @param hidden words whose names do not, or null
     * @param nations whether nations do
     * @param speaker whether who speaks does, where a pronoun says whose something is
     */
    private record Counting(@Nullable Span hidden, boolean nations, boolean speaker) {}

    private Set<Entity> in(ParsedSentence sentence, Span run, Counting which) {
        SentenceView view = sentence.view();
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = view.tokenFrom(run.begin());
                i < view.size() && run.contains(view.token(i).span());
                i++) {
            Mention name = view.mention(i);
            boolean nation = name != null && name.type() == MentionType.GROUP;
            boolean shown = which.hidden() == null
                    || !which.hidden().contains(view.token(i).span());
            boolean counts = shown && (which.nations() || !nation) && !isExample(view, i) && !isOrigin(view, i);
            if (counts && (name == null || !isOwner(view, i, name))) {
                found.addAll(at(sentence, i, which.speaker()));
            }
        }
        return found;
    }

    /** "rockets fired from Osterby": where something only comes from. */
    private static boolean isOrigin(SentenceView view, int token) {
        Tree tree = view.tree();
        int verb = tree.head(token);
        return verb >= 0
                && tree.hangs(token, "obl")
                && tree.relation(verb).equals("acl")
                && tree.children(token, "case").stream().anyMatch(c -> view.isWord(c, "from"));
    }

    /** Whether a token only gives an example: "ports such as Bergen and Lund". */
    static boolean isExample(SentenceView view, int token) {
        for (int as = token - 1; as > 0; as--) {
            if (view.isWord(as, "as") && view.isWord(as - 1, "such")) {
                int top = as + 1;
                for (int steps = 0; view.tree().head(top) > as && steps < view.size(); steps++) {
                    top = view.tree().head(top);
                }
                return token < view.tree().end(top);
            }
        }
        return false;
    }

    /** "Lund's Skua Hotel", "the Norwegian trawler firm Norwind": whose or where another name is. */
    private static boolean isOwner(SentenceView view, int token, Mention own) {
        Tree tree = view.tree();
        int top = token;
        for (int steps = 0;
                tree.head(top) >= 0 && view.mention(tree.head(top)) == own && steps < tree.size();
                steps++) {
            top = tree.head(top);
        }
        int head = tree.head(top);
        boolean owns = tree.relation(top).equals("nmod:poss");
        boolean modifies = owns || tree.hangs(top, Set.of("compound", "amod"));
        boolean name = head >= 0 && view.entity(head) != null && (owns || own.type() == MentionType.GROUP);
        return head >= 0 && modifies && (name || hasNameBeside(view, head));
    }

    private static boolean hasNameBeside(SentenceView view, int noun) {
        Tree tree = view.tree();
        boolean behind = tree.children(noun).stream()
                .anyMatch(c -> (tree.hangs(c, "appos") || tree.hangs(c, "flat")) && view.entity(c) != null);
        return behind || tree.hangs(noun, "appos") && view.entity(tree.head(noun)) != null;
    }

    private List<Entity> at(ParsedSentence sentence, int token, boolean withSpeaker) {
        SentenceView view = sentence.view();
        EntityMention known = view.entity(token);
        if (known != null) {
            return List.of(known.entity());
        }
        Mention mention = view.mention(token);
        if (mention != null) {
            return mention.type() == MentionType.GROUP
                    ? nations.entity(mention).stream().toList()
                    : List.of();
        }
        Optional<Entity> meant = sentence.terms().meant(token);
        boolean own = !withSpeaker
                && meant.isPresent()
                && view.tree().relation(token).equals("nmod:poss")
                && isSpeaker(view, token, meant.get());
        return own
                ? List.of()
                : meant.or(() -> makers.maker(view, token)).stream().toList();
    }

    /** "said that his crews had found 27": whose crews they are only tells who speaks. */
    private boolean isSpeaker(SentenceView view, int token, Entity entity) {
        Term speaker = attribution.claimant(view.token(token).span());
        return speaker != null && Terms.entity(speaker).filter(entity::equals).isPresent();
    }
}
