package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Genders;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** Turns noun phrases into terms: the entity that the head names or refers to, else the words. */
final class Terms {
    private static final Set<String> QUANTIFIERS = WordList.set(Terms.class, "quantifying-pronouns.txt");
    private static final Set<String> PERSONS = WordList.set(Terms.class, "person-nouns.txt");
    private static final Set<String> APPOSED = WordList.set(Terms.class, "apposed-places.txt");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "no", "not");

    private final SentenceView view;
    private final Tree tree;
    private final Referents referents;

    Terms(SentenceView view) {
        this(view, Referents.NONE);
    }

    Terms(SentenceView view, Referents referents) {
        this.view = view;
        this.tree = view.tree();
        this.referents = referents;
    }

    /** The term of an argument; empty for a pronoun that is left open. */
    Optional<Term> of(Argument argument) {
        EntityMention named = named(argument.head());
        if (named != null) {
            return Optional.of(new Term.Known(named.mention().span(), named.entity()));
        }
        Optional<Term> meant = referents.of(argument.head());
        if (meant.isPresent()) {
            return meant;
        }
        if (isPronoun(argument)) {
            return Optional.empty();
        }
        int beside = view.mention(argument.head()) == null ? nameBeside(argument.head()) : -1;
        return Optional.of(beside < 0 ? phrase(argument) : phrase(new NounPhrases(view).bare(beside)));
    }

    /**
     * The name that a noun phrase is: at its head, or in apposition to it ("the technology blog Gizmodo", "the secretary, Nunzio
     * Galli").
     */
    @Nullable
    EntityMention named(int head) {
        EntityMention at = view.entity(head);
        if (at != null) {
            boolean possessor =
                    at.mention().span().end() < view.token(head).span().end();
            return possessor ? null : at;
        }
        if (view.mention(head) != null) {
            return null;
        }
        EntityMention titled = personBehindTitle(head);
        if (titled != null) {
            return titled;
        }
        EntityMention place = placeBehindNoun(head);
        if (place != null) {
            return place;
        }
        int name = nameBefore(head) >= 0 ? nameBefore(head) : nameBeside(head);
        boolean described = tree.hangs(head, "appos") && view.hasTag(head, "NOUN") && view.mention(head) == null;
        int told = name < 0 && described ? tree.head(head) : name;
        return told < 0 ? null : view.entity(told);
    }

    /** "Minister of Education Ana Velde", "the secretary general of the union (UGT), Ana Velde": a post and who holds it. */
    private @Nullable EntityMention personBehindTitle(int head) {
        if (!Roles.shipped().isHead(view.token(head).lemma())) {
            return personBesideThing(head);
        }
        int last = tree.end(head) - 1;
        while (last > head && view.hasTag(last, "PUNCT")) {
            last--;
        }
        EntityMention person = last > head ? view.entity(last) : null;
        boolean bare = person != null && person.entity().type() == EntityType.PERSON && !tree.has(last, "case");
        return bare ? person : personBesideThing(head);
    }

    /** "the owner of the quarry, Ana Velde, …": a person in apposition to a thing is who the post before it is held by. */
    private @Nullable EntityMention personBesideThing(int head) {
        if (!isPersonNoun(head)) {
            return null;
        }
        for (int thing : tree.children(head, "nmod")) {
            for (int name : tree.children(thing, "appos")) {
                EntityMention person = view.entity(name);
                boolean beside = person != null
                        && person.entity().type() == EntityType.PERSON
                        && view.entity(thing) == null
                        && thing > head
                        && !isPersonNoun(thing)
                        && name > thing + 1
                        && view.word(view.tokenFrom(person.mention().span().begin()) - 1)
                                .equals(",");
                if (beside) {
                    return person;
                }
            }
        }
        return null;
    }

    /** "the old port city of Bergen": the place that the noun is joined to by "of"; null for one of several ("a town of Norway"). */
    private @Nullable EntityMention placeBehindNoun(int head) {
        boolean one = APPOSED.contains(view.word(head).toLowerCase(Locale.ROOT))
                && tree.children(head, "det").stream().noneMatch(d -> !view.isWord(d, "the"))
                && !tree.has(head, "nummod");
        int of = head + 1;
        EntityMention place = one && view.isWord(of, "of") && of + 1 < view.size() ? view.entity(of + 1) : null;
        boolean ends = place != null
                && place.entity().type() == EntityType.PLACE
                && tree.isUnder(of + 1, head)
                && !isPossessor(place);
        return ends ? place : null;
    }

    /** "the city of Bergen's harbour". */
    private boolean isPossessor(EntityMention name) {
        int behind = view.tokenFrom(name.mention().span().end());
        return behind < view.size() && view.hasTag(behind, "PART");
    }

    /** "the Lombardy region", "the China Daily newspaper": a name and what it is; -1 if there is none. */
    private int nameBefore(int head) {
        EntityMention name = head > 0 && tree.head(head - 1) == head ? view.entity(head - 1) : null;
        boolean fits = name != null
                && isName(head - 1)
                && Descriptions.noun(view.word(head))
                        .filter(n -> n.fits(name.entity()))
                        .isPresent();
        return fits ? head - 1 : -1;
    }

    /** The token of a name in apposition to a noun; -1 if there is none. */
    private int nameBeside(int head) {
        for (int child : tree.children(head)) {
            boolean beside = tree.hangs(child, "flat") || tree.hangs(child, "appos");
            boolean name = view.mention(child) != null;
            if (beside && child > head && name && !tree.has(child, "case")) {
                return isName(child) && isDescribed(head, child) ? child : -1;
            }
        }
        return -1;
    }

    /** "the leader of the party, Ana Velde", though not "its dispute with the firm, Norwind": with a phrase between, it must fit. */
    private boolean isDescribed(int head, int name) {
        boolean between = false;
        for (int i = head + 1; i < tree.first(name); i++) {
            between |= view.hasTag(i, "ADP");
        }
        if (!between) {
            return true;
        }
        EntityMention known = view.entity(name);
        boolean person = known != null && known.entity().type() == EntityType.PERSON;
        return person
                ? isPersonNoun(head)
                : known != null
                        && Descriptions.noun(view.token(head).lemma())
                                .filter(n -> n.fits(known.entity()))
                                .isPresent();
    }

    /** Whether a noun is one for a person. */
    private boolean isPersonNoun(int token) {
        String lemma = view.token(token).lemma();
        return Roles.shipped().isHead(lemma) || PERSONS.contains(lemma) || Genders.ofWord(lemma) != Genders.UNKNOWN;
    }

    /** Whether a token ends in a name of its own, and not only begins with one ("Apple engineers"). */
    private boolean isName(int token) {
        var mention = view.mention(token);
        return mention != null
                && mention.type() != MentionType.GROUP
                && mention.span().end() >= view.token(token).span().end();
    }

    /** Whether a pronoun may be the head of a phrase that tells whom it means. */
    static boolean isQuantifier(String word) {
        return QUANTIFIERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isPronoun(Argument argument) {
        int head = argument.head();
        boolean told = tree.has(head, "acl") || tree.has(head, "nmod");
        if (told && QUANTIFIERS.contains(view.word(head).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return view.hasTag(head, "PRON") || view.hasTag(head, "DET") || view.hasTag(head, "PUNCT");
    }

    /** The words of an argument, whatever they mean. */
    Term.Phrase phrase(Argument argument) {
        int from = argument.from();
        while (from < argument.head() && ARTICLES.contains(view.word(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        Span span = view.span(from, argument.to());
        return new Term.Phrase(span, view.words(span));
    }

    Optional<Entity> entity(Argument argument) {
        return of(argument).flatMap(Terms::entity);
    }

    /** The entity that a pronoun or description with its head at a token means. */
    Optional<Entity> meant(int token) {
        return referents.of(token).flatMap(Terms::entity);
    }

    static Optional<Entity> entity(Term term) {
        return term instanceof Term.Known known ? Optional.of(known.entity()) : Optional.empty();
    }

    /** Whether the argument names or refers to an entity, or holds a name. */
    boolean isTold(Argument argument) {
        return isNamed(argument) || referents.of(argument.head()).isPresent();
    }

    /** Whether the argument names an entity or holds a name. */
    boolean isNamed(Argument argument) {
        return view.hasName(argument.from(), argument.to());
    }
}
