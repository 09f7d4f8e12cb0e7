package org.dateline.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom and where a figure concerns: the entities named in what is counted, the other parties and places of its clause,
 * the clause that this one hangs on, the rest of the sentence, and last what the text was speaking of. The first of these that
 * names anyone is taken. Who only says so is not concerned.
 */
final class Concerned {
    private static final Set<String> AREAS = WordList.set(Concerned.class, "area-nouns.txt");
    private static final int MOST_BESIDE_PLACE = 3;
    private static final int LONGEST_DATELINE = 12;
    /** How many words before its number a person may be named: "Anna Berg, who is now 42". */
    private static final int NEAR = 3;

    private final Nations nations;
    private final Makers makers;
    private final Attribution attribution;
    private final Map<String, Entity> employers = new HashMap<>();
    private List<Entity> topic = List.of();
    /** The last place or organisation among them; while there is none, the person. */
    private List<Entity> thing = List.of();

    private @Nullable Entity lastPlace;
    /** The words for who vouches for the figure at hand, which name nobody that it concerns. */
    private @Nullable Span hidden;

    Concerned(Nations nations, Makers makers, Attribution attribution) {
        this.nations = nations;
        this.makers = makers;
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
        Span content = attribution.content(quantity.span());
        Span scope = content == null ? view.span() : content;
        if (counted != null && counted.words().equals("age")) {
            Entity aged = whoIsAged(sentence, quantity, clause);
            if (aged != null) {
                return new Found(List.of(aged), true);
            }
        }
        Set<Entity> about = new LinkedHashSet<>();
        Span place = placeBehind(view, quantity, counted);
        if (counted != null && counted.span() != null) {
            addNames(sentence, phraseOf(sentence, counted.span()), about);
        }
        if (place != null) {
            addNames(sentence, place, about);
        }
        if (clause != null) {
            Stream<Argument> arguments = place == null ? clause.arguments() : clause.subjects().stream();
            addArguments(sentence, arguments.toList(), scope, about);
            about.remove(source);
            about.removeAll(vouchers);
            if (about.isEmpty()) {
                addGoverning(sentence, clause, scope, about);
            }
            if (place == null && about.size() < MOST_BESIDE_PLACE) {
                addPlace(sentence, clause, scope, about);
            }
        }
        if (about.isEmpty() && vouching == null) {
            addNames(sentence, scope, about);
        }
        about.remove(source);
        about.removeAll(vouchers);
        hidden = null;
        List<Entity> spokenOf = quantity.unit().equals("age") ? topic : thing;
        Collection<Entity> found = about.isEmpty() && (source == null || !spokenOf.contains(source)) ? spokenOf : about;
        boolean people = quantity.unit().equals("count");
        return new Found(List.copyOf(people ? withTheirs(found) : found), !about.isEmpty());
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

    /** Those found, and after a person what he or she leads or works for. */
    private Collection<Entity> withTheirs(Collection<Entity> found) {
        Set<Entity> all = new LinkedHashSet<>(found);
        found.forEach(e -> Optional.ofNullable(employers.get(e.key())).ifPresent(all::add));
        return all;
    }

    /** Where it is: the first place named in what hangs on the clause, or the last place that "the area" there speaks of. */
    private void addPlace(ParsedSentence sentence, Clause clause, Span scope, Set<Entity> about) {
        SentenceView view = sentence.view();
        Tree tree = view.tree();
        for (int i = clause.predicate() + 1; i < tree.end(clause.predicate()); i++) {
            boolean inside = scope.contains(view.token(i).span()) && tree.has(i, "case");
            EntityMention named = view.entity(i);
            if (inside && named != null && named.entity().type() == EntityType.PLACE) {
                about.add(named.entity());
                return;
            }
            boolean area =
                    inside && tree.has(i, "det") && AREAS.contains(view.token(i).lemma());
            if (area && lastPlace != null) {
                about.add(lastPlace);
                return;
            }
        }
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
        return clause == null
                ? null
                : clause.subjects().stream()
                        .map(s -> sentence.terms().entity(s))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
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
        if (head < 0 || !view.hasTag(head, "NOUN")) {
            return counted;
        }
        Argument phrase = new NounPhrases(view).bare(head);
        return counted.cover(view.span(phrase.from(), phrase.to()));
    }

    private void addArguments(ParsedSentence sentence, List<Argument> arguments, Span scope, Set<Entity> about) {
        for (Argument argument : arguments) {
            Span span = sentence.view().span(argument.from(), argument.to());
            if (scope.contains(span)) {
                Optional<Entity> head = sentence.terms().entity(argument);
                head.ifPresent(about::add);
                addNames(sentence, span, head.isEmpty() && isParty(sentence, argument), about);
            }
        }
    }

    /** A subject or object, and no phrase with a preposition. */
    private static boolean isParty(ParsedSentence sentence, Argument argument) {
        return !sentence.view().tree().has(argument.head(), "case");
    }

    /** The parties of the clauses that this one hangs on, up to the first that names any. */
    private void addGoverning(ParsedSentence sentence, Clause clause, Span scope, Set<Entity> about) {
        Tree tree = sentence.view().tree();
        int up = tree.head(clause.predicate());
        for (int steps = 0; up >= 0 && about.isEmpty() && steps < tree.size(); steps++) {
            for (Clause other : sentence.clauses()) {
                if (other.predicate() == up) {
                    addArguments(sentence, other.arguments().toList(), scope, about);
                }
            }
            up = tree.head(up);
        }
    }

    /** The entities, nations and makers of products that a run of the text names or refers to. */
    private void addNames(ParsedSentence sentence, Span run, Set<Entity> about) {
        addNames(sentence, run, true, about);
    }

    private void addNames(ParsedSentence sentence, Span run, boolean withNations, Set<Entity> about) {
        SentenceView view = sentence.view();
        for (int i = 0; i < view.size(); i++) {
            Mention name = view.mention(i);
            boolean nation = name != null && name.type() == MentionType.GROUP;
            boolean shown = hidden == null || !hidden.contains(view.token(i).span());
            if (shown && run.contains(view.token(i).span()) && (withNations || !nation)) {
                about.addAll(at(sentence, i));
            }
        }
    }

    private List<Entity> at(ParsedSentence sentence, int token) {
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
        boolean own = meant.isPresent()
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

    /** The sentence without the place and day that an article may open with ("VIENNA, June 19 — …"). */
    private static Span behindDateline(SentenceView view) {
        for (int i = 1; i < Math.min(view.size(), LONGEST_DATELINE); i++) {
            if (view.word(i).equals("—") || view.word(i).equals("–")) {
                return i + 1 < view.size()
                        ? view.span(i + 1, view.size())
                        : new Span(view.span().end(), view.span().end());
            }
        }
        return view.span();
    }

    /** Takes in what somebody leads or works for. */
    void employs(Statement post) {
        if (post.post() != null
                && post.subject() instanceof Term.Known person
                && post.object() instanceof Term.Known employer) {
            employers.put(person.entity().key(), employer.entity());
        }
    }

    /**
     * Takes in a sentence that has been read, for those that follow: they go on speaking of its subject.
     *
     * @param cues the predicates in it that only say who speaks
     * @param vouchers who only vouches for its figures
     */
    void read(ParsedSentence sentence, Set<Integer> cues, Set<Entity> vouchers) {
        Set<Entity> subjects = new LinkedHashSet<>();
        for (Clause clause : sentence.clauses()) {
            if (subjects.isEmpty() && !cues.contains(clause.predicate())) {
                addArguments(sentence, clause.subjects(), sentence.view().span(), subjects);
            }
        }
        subjects.removeAll(vouchers);
        if (subjects.isEmpty() && topic.isEmpty()) {
            addNames(sentence, behindDateline(sentence.view()), subjects);
            subjects.removeAll(vouchers);
        }
        if (!subjects.isEmpty()) {
            topic = List.copyOf(subjects).subList(0, 1);
            thing = topic.get(0).type() == EntityType.PERSON && !thing.isEmpty() ? thing : topic;
        }
        SentenceView view = sentence.view();
        for (EntityMention mention : view.entities(0, view.size())) {
            lastPlace = mention.entity().type() == EntityType.PLACE ? mention.entity() : lastPlace;
        }
    }
}
