package org.dateline.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom and where a figure concerns: the entities named in what is counted, the other parties and places of its clause,
 * the clause that this one hangs on, the rest of the sentence, and last what the text was speaking of, if the article is about
 * it and it was spoken of just before or is taken up. The first of these that names anyone is taken. Who only says so is not concerned.
 */
final class Concerned {
    private static final Set<String> AREAS = WordList.set(Concerned.class, "area-nouns.txt");
    private static final Set<String> RESULTS = WordList.set(Concerned.class, "result-verbs.txt");
    /** Relations of clauses that tell of something else than the one they hang on. */
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "conj");

    /** What a noun is in its clause, if it is not said of somebody else. */
    private static final Set<String> PARTIES = Set.of("nsubj", "obj", "iobj", "obl");

    private static final int MOST_BESIDE_PLACE = 3;
    /** How many sentences back what the text speaks of may have been named, if nothing takes it up. */
    private static final int JUST_BEFORE = 1;
    /** How many words before its number a person may be named: "Anna Berg, who is now 42". */
    private static final int NEAR = 3;

    private final NamesWithin names;
    private final Topic topic;
    private final MainEntities main;
    private final Attribution attribution;
    /** The words for who vouches for the figure at hand, which name nobody that it concerns. */
    private @Nullable Span hidden;

    Concerned(NamesWithin names, Topic topic, MainEntities main, Attribution attribution) {
        this.names = names;
        this.topic = topic;
        this.main = main;
        this.attribution = attribution;
    }

    /**
     * The entities that a quantity concerns, nearest first; empty if the text names none.
     *
     * @param counted what is counted, or null
     * @param clause the clause that the quantity stands in, or null
     * @param vouching who only vouches for it, or null
     * @param vouchers who vouches for other figures of the sentence
     */
    Found of(
            ParsedSentence sentence,
            Quantity quantity,
            @Nullable Counted counted,
            @Nullable Clause clause,
            @Nullable Term vouching,
            Set<Entity> vouchers) {
        Entity source = vouching == null ? null : Terms.entity(vouching).orElse(null);
        hidden = vouching == null ? null : vouching.span();
        SentenceView view = sentence.view();
        if (counted != null && counted.words().equals("age")) {
            Entity aged = whoIsAged(sentence, quantity, clause);
            if (aged != null) {
                return new Found(List.of(aged), true);
            }
            if (isOfAnother(view, quantity)) {
                return new Found(List.of(), false);
            }
        }
        Span content = attribution.content(quantity.span());
        Span scope = content == null ? view.span() : content;
        Span place = placeBehind(view, quantity, counted);
        Span phrase = counted == null || counted.span() == null ? null : phraseOf(sentence, counted.span());
        Set<Entity> about = new LinkedHashSet<>();
        if (phrase != null) {
            about.addAll(names.ofCounted(sentence, phrase, hidden));
        }
        if (place != null) {
            about.addAll(names.in(sentence, place, hidden));
        }
        Set<Entity> sources = new HashSet<>(vouchers);
        Optional.ofNullable(source).ifPresent(sources::add);
        boolean lasting = FigureSetting.isLasting(view, quantity);
        if (clause != null && (about.isEmpty() || !FigureSetting.isWhole(view, quantity))) {
            List<Argument> parties = place == null ? clause.arguments().toList() : clause.subjects();
            about.addAll(names.ofArguments(sentence, parties, scope, hidden));
            about.removeAll(sources);
            if (about.isEmpty()) {
                addGoverning(sentence, clause, scope, about);
            }
            if (!lasting && place == null && about.size() < MOST_BESIDE_PLACE) {
                addPlace(sentence, clause, scope, about);
                if (about.isEmpty()) {
                    addPlaceAbove(sentence, clause, scope, about);
                }
            }
        }
        if (about.isEmpty() && vouching == null) {
            addRest(sentence, clause, scope, about);
        }
        about.removeAll(sources);
        if (about.isEmpty() && source != null && isOwnResult(view, quantity, clause, source)) {
            about.add(source);
        }
        Entity says = source != null ? source : speaker(quantity);
        if (about.isEmpty() && says != null && isOwnersClause(sentence, clause, says)) {
            about.add(says);
        }
        boolean spoken = !lasting
                && (topic.distance() <= JUST_BEFORE
                        || isOfEvent(counted)
                        || FigureSetting.takesUp(view, phrase, clause));
        List<Entity> spokenOf = spoken ? spokenOf(quantity) : List.of();
        if (!isOfEvent(counted) && isOfUnnamedBody(sentence, clause)) {
            spokenOf =
                    spokenOf.stream().filter(e -> e.type() != EntityType.PLACE).toList();
        }
        return found(quantity, about, spokenOf, source);
    }

    /** "The gallery sold 20 paintings": what a body without a name did is not of the country that the text spoke of before. */
    private static boolean isOfUnnamedBody(ParsedSentence sentence, @Nullable Clause clause) {
        SentenceView view = sentence.view();
        return clause != null
                && clause.subjects().stream()
                        .filter(s ->
                                view.hasTag(s.head(), "NOUN") && view.tree().has(s.head(), "det"))
                        .filter(s -> sentence.terms().entity(s).isEmpty())
                        .flatMap(s -> Descriptions.noun(view.token(s.head()).lemma()).stream())
                        .anyMatch(Descriptions.Noun::isBody);
    }

    /** The dead and hurt are of what happened, whichever sentence tells of them. */
    private static boolean isOfEvent(@Nullable Counted counted) {
        return counted != null && counted.concept() != null && CountedPeople.EVENTS.contains(counted.concept());
    }

    private List<Entity> spokenOf(Quantity quantity) {
        List<Entity> spokenOf = quantity.unit().equals("age") ? topic.subject() : topic.thing();
        return spokenOf.stream().filter(main::has).toList();
    }

    private Found found(Quantity quantity, Set<Entity> about, List<Entity> spokenOf, @Nullable Entity source) {
        Collection<Entity> found = about.isEmpty() && (source == null || !spokenOf.contains(source)) ? spokenOf : about;
        boolean people = quantity.unit().equals("count");
        return new Found(List.copyOf(people ? topic.withEmployers(found) : found), !about.isEmpty());
    }

    /**
     * Whom a figure concerns.
     *
     * @param entities the entities, nearest first
     * @param named true if the figure's own sentence names them, false if the text was speaking of them before
     */
    record Found(List<Entity> entities, boolean named) {
        Found {
            entities = List.copyOf(entities);
        }
    }

    /** "Norwind reported a 9 percent rise in profits": who tells its own results is concerned by them. */
    private static boolean isOwnResult(SentenceView view, Quantity quantity, @Nullable Clause clause, Entity source) {
        return clause != null
                && source.type() == EntityType.ORGANISATION
                && !quantity.unit().equals("count")
                && RESULTS.contains(view.token(clause.predicate()).lemma());
    }

    private @Nullable Entity speaker(Quantity quantity) {
        Term claimant = attribution.claimant(quantity.span());
        return claimant == null ? null : Terms.entity(claimant).orElse(null);
    }

    /** "Norwind says its new ferry takes 840 people": something of those who speak is a party of the clause. */
    private boolean isOwnersClause(ParsedSentence sentence, @Nullable Clause clause, Entity source) {
        return clause != null
                && source.type() == EntityType.ORGANISATION
                && clause.arguments()
                        .filter(a -> !sentence.view().tree().has(a.head(), "case"))
                        .filter(a -> sentence.terms().entity(a).isEmpty())
                        .map(a -> sentence.view().span(a.from(), a.to()))
                        .anyMatch(
                                span -> names.ofCounted(sentence, span, hidden).contains(source));
    }

    /** Whoever else the sentence names, save in clauses beside this one that have a subject of their own. */
    private void addRest(ParsedSentence sentence, @Nullable Clause clause, Span scope, Set<Entity> about) {
        SentenceView view = sentence.view();
        for (int i = view.tokenFrom(scope.begin());
                i < view.size() && scope.contains(view.token(i).span());
                i++) {
            if (clause == null || !isBeside(view, i, clause.predicate())) {
                about.addAll(names.in(sentence, view.token(i).span(), hidden));
            }
        }
    }

    private static boolean isBeside(SentenceView view, int token, int predicate) {
        Tree tree = view.tree();
        int up = token;
        for (int steps = 0; up >= 0 && up != predicate && steps < tree.size(); steps++) {
            boolean clause = (tree.hangs(up, "conj") || tree.hangs(up, "parataxis")) && tree.has(up, "nsubj");
            if (clause && !tree.isUnder(predicate, up)) {
                return true;
            }
            up = tree.head(up);
        }
        return false;
    }

    /** Where it is: the first place named in the clause behind its verb; without anyone named, the last that "the area" means. */
    private void addPlace(ParsedSentence sentence, Clause clause, Span scope, Set<Entity> about) {
        SentenceView view = sentence.view();
        Tree tree = view.tree();
        for (int i = clause.predicate() + 1; i < tree.end(clause.predicate()); i++) {
            boolean inside = scope.contains(view.token(i).span())
                    && tree.has(i, "case")
                    && !tree.relation(i).equals("nmod:poss")
                    && !NamesWithin.isExample(view, i)
                    && isOfClause(view, i, clause.predicate());
            EntityMention named = view.entity(i);
            if (inside && named != null && named.entity().type() == EntityType.PLACE) {
                about.add(named.entity());
                return;
            }
            boolean area =
                    inside && tree.has(i, "det") && AREAS.contains(view.token(i).lemma());
            if (area && about.isEmpty() && topic.lastPlace() != null) {
                about.add(topic.lastPlace());
                return;
            }
        }
    }

    /** "drove a car into a crowd in the same town, killing 21": the place of the clauses that a participle hangs on. */
    private void addPlaceAbove(ParsedSentence sentence, Clause clause, Span scope, Set<Entity> about) {
        SentenceView view = sentence.view();
        Tree tree = view.tree();
        int first = clause.predicate();
        if (tree.hangs(first, "conj") && !tree.has(first, "nsubj")) {
            first = tree.head(first);
        }
        boolean participle = view.word(first).endsWith("ing") && tree.hangs(first, Set.of("advcl", "acl"));
        int up = tree.head(first);
        for (Clause other : sentence.clauses()) {
            if (participle && other.predicate() == up) {
                addPlace(sentence, other, scope, about);
                for (int i = 0; about.isEmpty() && i < other.predicate(); i++) {
                    boolean area = tree.has(i, "case")
                            && view.isWord(i - 1, "same")
                            && AREAS.contains(view.token(i).lemma());
                    if (area && topic.lastPlace() != null) {
                        about.add(topic.lastPlace());
                    }
                }
            }
        }
    }

    /** Whether nothing between a token and the predicate tells of something else. */
    private static boolean isOfClause(SentenceView view, int token, int predicate) {
        Tree tree = view.tree();
        int up = token;
        for (int steps = 0; up != predicate && up >= 0 && steps < tree.size(); steps++) {
            boolean noun = view.hasTag(up, "NOUN") || view.hasTag(up, "PROPN");
            if (!noun && tree.hangs(up, CLAUSES)) {
                return false;
            }
            up = tree.head(up);
        }
        return true;
    }

    /** "Anna Berg, 42", "she joined the choir aged 14": the person named right before, else whom the clause is of. */
    private static @Nullable Entity whoIsAged(ParsedSentence sentence, Quantity quantity, @Nullable Clause clause) {
        SentenceView view = sentence.view();
        int number = view.tokenFrom(quantity.span().begin());
        for (int i = number - 1; i >= 0 && i >= number - NEAR; i--) {
            EntityMention named = view.entity(i);
            if (named != null && named.entity().type() == EntityType.PERSON) {
                return named.entity();
            }
        }
        return clause == null || isOfAnother(view, quantity)
                ? null
                : clause.subjects().stream()
                        .map(s -> sentence.terms().entity(s))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
    }

    /** "arrested a 54-year-old farmer": an age of somebody whom the sentence does not name. */
    private static boolean isOfAnother(SentenceView view, Quantity quantity) {
        int number = view.tokenFrom(quantity.span().begin());
        Tree tree = view.tree();
        int noun = number;
        while (tree.head(noun) > noun && !view.hasTag(noun, "NOUN")) {
            noun = tree.head(noun);
        }
        boolean attribute = noun > number && view.hasTag(noun, "NOUN") && tree.hangs(noun, PARTIES);
        return attribute
                && !tree.has(noun, "cop")
                && tree.children(noun, "appos").stream().noneMatch(a -> view.entity(a) != null);
    }

    /** The place that a figure of a list has to itself: "4,300 jobs in France, 3,700 in Germany". */
    private static @Nullable Span placeBehind(SentenceView view, Quantity quantity, @Nullable Counted counted) {
        boolean behind = counted != null
                && counted.span() != null
                && counted.span().begin() > quantity.span().begin();
        int at = view.tokenFrom(behind ? counted.span().end() : quantity.span().end());
        EntityMention named = at + 1 < view.size() && view.hasTag(at, "ADP") ? view.entity(at + 1) : null;
        return named == null || !named.entity().type().equals(EntityType.PLACE)
                ? null
                : named.mention().span();
    }

    /** The whole phrase of what is counted, with what hangs on its noun. */
    private static Span phraseOf(ParsedSentence sentence, Span counted) {
        SentenceView view = sentence.view();
        int head = view.tokenFrom(counted.end()) - 1;
        int from = view.tokenFrom(counted.begin());
        while (head > from && view.tree().head(head) >= from && view.tree().head(head) < head) {
            head = view.tree().head(head);
        }
        if (head < 0 || !view.hasTag(head, "NOUN")) {
            return counted;
        }
        Argument phrase = new NounPhrases(view).bare(head);
        return counted.cover(view.span(phrase.from(), phrase.to()));
    }

    /** The parties of the clauses that this one hangs on, up to the first that names any. */
    private void addGoverning(ParsedSentence sentence, Clause clause, Span scope, Set<Entity> about) {
        Tree tree = sentence.view().tree();
        int up = tree.head(clause.predicate());
        for (int steps = 0; up >= 0 && about.isEmpty() && steps < tree.size(); steps++) {
            for (Clause other : sentence.clauses()) {
                if (other.predicate() == up) {
                    about.addAll(names.ofArguments(sentence, other.arguments().toList(), scope, hidden));
                }
            }
            up = tree.head(up);
        }
    }
}
