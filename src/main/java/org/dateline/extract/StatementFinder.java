package org.dateline.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Candidate.Open;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Modality;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.WordList;

/**
 * Turns the clauses of a sentence into statements: typed where the words and the types of both arguments are in the relation
 * table, in the text's own words where they are not.
 */
final class StatementFinder {
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "near", "inside", "outside", "across", "on");
    private static final Set<String> SIDE_CLAUSES = Set.of("acl", "advcl", "parataxis", "appos", "reparandum", "obl");
    private static final Set<String> EMPTY_NOUNS = WordList.set(StatementFinder.class, "empty-nouns.txt");
    /** The least confidence of the first, the second and so on of the open statements of one sentence. */
    private static final double[] LEAST = {0.6, 0.7, 0.83};
    /** What a step of rank is worth beside confidence. */
    private static final double RANK = 0.1;

    private final SentenceView view;
    private final List<Clause> clauses;
    private final Terms terms;
    private final Relations relations;
    private final Attribution attribution;
    private final Candidates candidates;
    private final ClauseTimes times;
    private final NameRelations names;
    private final StatementFeatures features;

    StatementFinder(ParsedSentence sentence, Relations relations, Nations nations, Attribution attribution) {
        this.view = sentence.view();
        this.clauses = sentence.clauses();
        this.terms = sentence.terms();
        this.relations = relations;
        this.attribution = attribution;
        this.candidates = new Candidates(view, terms);
        this.times = new ClauseTimes(view, clauses);
        this.names = new NameRelations(view, nations);
        this.features = new StatementFeatures(view, terms);
    }

    /**
     * The statements of the sentence.
     *
     * @param all true for those as well that are not worth telling
     */
    List<Weighed> statements(boolean all) {
        List<Candidate> said = new ArrayList<>();
        clauses.forEach(clause -> said.addAll(candidates.of(clause)));
        said.addAll(new Appositions(view).candidates(candidates));
        said.addAll(new EventCandidates(view, terms).candidates(clauses));
        said.addAll(new RelationalNouns(view).candidates());
        Map<String, Ranked> found = new LinkedHashMap<>();
        names.find().forEach(f -> {
            Statement s = build(f);
            found.putIfAbsent(key(s), new Ranked(Weighed.of(s, List.of("kind name", "name " + f.words())), 0));
        });
        for (Candidate candidate : said) {
            statement(candidate).ifPresent(s -> found.merge(key(s), ranked(candidate, s), StatementFinder::better));
        }
        List<Ranked> apart = found.values().stream()
                .filter(r -> !isToldBetter(r.statement(), found.values()))
                .toList();
        return all ? apart.stream().map(Ranked::weighed).toList() : best(apart);
    }

    /** "is a member of Norwind" is told as a relation, and not again in words; what happened in a place is not told again of the place. */
    private static boolean isToldBetter(Statement open, Collection<Ranked> all) {
        return open.predicate().equals(Statement.UNTYPED)
                && all.stream()
                        .map(Ranked::statement)
                        .filter(typed -> !typed.predicate().equals(Statement.UNTYPED))
                        .filter(typed ->
                                isSame(typed.subject(), open.subject()) || isSame(typed.object(), open.subject()))
                        .anyMatch(typed -> isInside(typed, open) || isItsPlace(typed, open));
    }

    private static boolean isSame(Term one, Term other) {
        return one.span().equals(other.span());
    }

    private static boolean isInside(Statement typed, Statement open) {
        return open.predicateText().equals("be")
                && open.object() instanceof Term.Phrase
                && open.object().span().contains(typed.object().span());
    }

    private static boolean isItsPlace(Statement typed, Statement open) {
        return typed.place() != null
                && isEntity(open.object(), typed.place())
                && open.predicateText().startsWith(typed.predicateText());
    }

    /**
     * A statement and how much it is worth telling among those of its sentence.
     *
     * @param weighed the statement with what tells how far it can be trusted
     * @param rank the higher the better
     */
    private record Ranked(Weighed weighed, int rank) {
        Statement statement() {
            return weighed.statement();
        }
    }

    private Ranked ranked(Candidate candidate, Statement statement) {
        int predicate = candidate.clause().predicate();
        int names = (Terms.entity(statement.subject()).isPresent() || terms.isNamed(candidate.subject()) ? 1 : 0)
                + (Terms.entity(statement.object()).isPresent() || terms.isNamed(candidate.object()) ? 1 : 0);
        int clause =
                view.tree().hangs(predicate, SIDE_CLAUSES) ? 0 : view.tree().hangs(predicate, "conj") ? 1 : 2;
        return new Ranked(Weighed.of(statement, features.of(candidate, statement)), clause + names);
    }

    /** All that are typed, and the best of the others, in the order of the text. */
    private static List<Weighed> best(List<Ranked> found) {
        List<Ranked> ranked = found.stream()
                .filter(r -> r.statement().predicate().equals(Statement.UNTYPED))
                .sorted(Comparator.comparingDouble(
                        (Ranked r) -> -r.rank() * RANK - r.statement().confidence()))
                .toList();
        List<Ranked> open = new ArrayList<>();
        for (Ranked next : ranked) {
            if (open.size() < LEAST.length && next.statement().confidence() >= LEAST[open.size()]) {
                open.add(next);
            }
        }
        return found.stream()
                .filter(r -> !r.statement().predicate().equals(Statement.UNTYPED) || open.contains(r))
                .map(Ranked::weighed)
                .toList();
    }

    private static String key(Statement s) {
        return s.subject().span() + " " + s.object().span();
    }

    private static Ranked better(Ranked one, Ranked other) {
        boolean typed = !other.statement().predicate().equals(Statement.UNTYPED);
        return one.statement().predicate().equals(Statement.UNTYPED) && typed ? other : one;
    }

    private Optional<Statement> statement(Candidate candidate) {
        Optional<Term> subject = terms.of(candidate.subject());
        Optional<Term> object =
                describes(candidate) ? Optional.of(terms.phrase(candidate.object())) : terms.of(candidate.object());
        if (subject.isEmpty()
                || object.isEmpty()
                || subject.get().label().equals(object.get().label())) {
            return Optional.empty();
        }
        Optional<Relation> relation = relation(candidate, subject.get(), object.get());
        if (relation.isPresent()) {
            boolean reversed = relation.get().reversed();
            Term from = reversed ? object.get() : subject.get();
            Term to = reversed ? subject.get() : object.get();
            return Optional.of(build(candidate, from, relation.get().predicate(), to));
        }
        return isTelling(candidate, object.get())
                ? Optional.of(build(candidate, subject.get(), Statement.UNTYPED, object.get()))
                : Optional.empty();
    }

    /** Whether the object is what an apposition says of its head, and so does not name it again. */
    private boolean describes(Candidate candidate) {
        int predicate = candidate.clause().predicate();
        return view.tree().hangs(predicate, "appos") && candidate.object().head() == predicate;
    }

    private Optional<Relation> relation(Candidate candidate, Term subject, Term object) {
        Optional<EntityType> from = Terms.entity(subject).map(Entity::type);
        Optional<EntityType> to = Terms.entity(object).map(Entity::type);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : relations.find(candidate.words(), from.get(), to.get());
    }

    /** An open statement is worth making if it says more than that someone speaks, and leads to more than a time. */
    private boolean isTelling(Candidate candidate, Term object) {
        boolean when = view.isTime(candidate.object().head());
        if (candidate.open() == Open.TYPED || when != (candidate.open() == Open.TIME)) {
            return false;
        }
        boolean saying =
                SpeechVerbs.shipped().contains(candidate.clause().verb().lemma())
                        && view.tree().has(candidate.clause().predicate(), "ccomp");
        boolean named =
                Terms.entity(object).isPresent() || terms.isNamed(candidate.object()) || counts(candidate.object());
        if (isEmpty(candidate.object()) || holdsClause(candidate.object())) {
            return false;
        }
        if (isSaid(candidate) || view.isWord(candidate.subject().from(), "whose")) {
            return false;
        }
        boolean leads = candidate.open() != Open.NAMED || named;
        return leads && !saying && !isQuestion() && isWorth(candidate, terms.isTold(candidate.subject()), named);
    }

    /** "Police say a bomb …", "said in a statement": what is said is no thing, and how it was said tells nothing by itself. */
    private boolean isSaid(Candidate candidate) {
        return candidate.clause().verb().lemma().equals("say")
                && !candidate.clause().verb().passive();
    }

    /** "as the contract expires": a clause that the parser takes for a noun with a participle. */
    private boolean holdsClause(Argument argument) {
        for (int i = argument.head() + 1; i < argument.to(); i++) {
            boolean third = view.hasTag(i, "VERB")
                    && view.tree().relation(i).equals("acl")
                    && view.word(i).endsWith("s")
                    && !view.word(i).equals(view.token(i).lemma());
            if (third && view.tree().isUnder(i, argument.head())) {
                return true;
            }
        }
        return false;
    }

    /** "at a time [when …]", "the conclusion [that …]": a noun that says nothing without what follows it. */
    private boolean isEmpty(Argument argument) {
        int from = argument.from();
        while (from < argument.head() && view.hasTag(from, "DET")) {
            from++;
        }
        return from == argument.head()
                && argument.to() == from + 1
                && EMPTY_NOUNS.contains(view.token(from).lemma());
    }

    /** Whether a noun phrase holds a figure. */
    private boolean counts(Argument argument) {
        for (int i = argument.from(); i < argument.to(); i++) {
            if (view.inQuantity(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the main clauses say is always worth a statement; what is coordinated to them if it names something; what clauses at
     * the side only say more of, if it names both.
     */
    private boolean isWorth(Candidate candidate, boolean subject, boolean object) {
        Tree tree = view.tree();
        int predicate = candidate.clause().predicate();
        if (tree.hangs(predicate, SIDE_CLAUSES)) {
            boolean whole = tree.hangs(predicate, "advcl")
                    && (tree.has(predicate, "nsubj")
                            || view.word(predicate).endsWith("ing") && !tree.has(predicate, "mark"));
            return subject || object || whole || candidate.clause().verb().passive();
        }
        return !tree.hangs(predicate, "conj") || subject || object;
    }

    private boolean isQuestion() {
        return view.word(view.size() - 1).equals("?");
    }

    private Statement build(Candidate candidate, Term subject, String predicate, Term object) {
        Clause clause = candidate.clause();
        VerbGroup verb = clause.verb();
        return new Statement(
                view.span(),
                subject,
                predicate,
                candidate.text(),
                object,
                attribution.claimant(view.token(clause.predicate()).span()),
                verb.negated()
                        != attribution.denied(view.token(clause.predicate()).span()),
                verb.modality(),
                times.of(clause).orElse(null),
                place(clause, subject, object).orElse(null),
                null,
                1);
    }

    private Statement build(NameRelations.Found f) {
        return new Statement(
                view.span(),
                f.subject(),
                f.predicate(),
                f.words(),
                f.object(),
                null,
                false,
                Modality.ASSERTED,
                null,
                null,
                null,
                1);
    }

    private Optional<Entity> place(Clause clause, Term subject, Term object) {
        return clause.complements().stream()
                .filter(Complement::onVerb)
                .filter(c -> PLACE_PREPOSITIONS.contains(c.preposition()))
                .map(Complement::argument)
                .filter(a -> !isListedWith(object, a.head()))
                .map(this::place)
                .flatMap(Optional::stream)
                .filter(e -> !isEntity(subject, e) && !isEntity(object, e))
                .findFirst();
    }

    /** "searched homes in Bergen, Voss and Oslo": none of these is in another. */
    private boolean isListedWith(Term object, int place) {
        Tree tree = view.tree();
        int first = tree.hangs(place, "conj") ? tree.head(place) : place;
        for (int i = view.tokenFrom(object.span().begin());
                i < view.size() && object.span().contains(view.token(i).span());
                i++) {
            boolean joined = tree.hangs(i, "conj") && (tree.head(i) == place || tree.head(i) == first);
            if (joined || i == first && i != place) {
                return true;
            }
        }
        return false;
    }

    private Optional<Entity> place(Argument argument) {
        return terms.entity(argument).filter(e -> e.type() == EntityType.PLACE);
    }

    private static boolean isEntity(Term term, Entity entity) {
        return Terms.entity(term).filter(entity::equals).isPresent();
    }
}
