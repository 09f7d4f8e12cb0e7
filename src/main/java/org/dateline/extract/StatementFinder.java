package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Chunk.Kind;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Turns the clauses of a sentence into statements: typed where the words and the types of both arguments are in the relation
 * table, in the text's own words where they are not. A statement needs a name in it.
 */
final class StatementFinder {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "inside", "outside", "across");
    private static final Set<String> EMPTY_VERBS = Set.of(
            "say", "tell", "add", "ask", "do", "have", "get", "go", "come", "take", "see", "include", "make", "give");
    private static final double TYPED = 0.85;
    private static final double OPEN = 0.7;
    private static final double OPEN_PHRASE = 0.6;

    private final SentenceView view;
    private final Terms terms;
    private final Relations relations;
    private final Attribution attribution;

    StatementFinder(SentenceView view, Relations relations, Attribution attribution) {
        this.view = view;
        this.terms = new Terms(view);
        this.relations = relations;
        this.attribution = attribution;
    }

    List<Statement> statements(Clause clause) {
        Map<String, Statement> found = new LinkedHashMap<>();
        for (Candidate candidate : candidates(clause)) {
            statement(clause, candidate)
                    .ifPresent(s -> found.putIfAbsent(
                            s.subject().span() + " " + s.object().span(), s));
        }
        return List.copyOf(found.values());
    }

    /** What an apposition states ("Ostrel, a subsidiary of Norwind,"): only typed relations, read as a copula. */
    List<Statement> appositions(List<Chunk> chunks) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i + 4 < chunks.size(); i++) {
            boolean apposition = chunks.get(i).is(Kind.NOUN)
                    && chunks.get(i + 1).is(Kind.COMMA)
                    && chunks.get(i + 2).is(Kind.NOUN)
                    && chunks.get(i + 3).is(Kind.PREPOSITION)
                    && chunks.get(i + 4).is(Kind.NOUN);
            if (apposition && view.entity(chunks.get(i + 2).last()) == null) {
                Argument subject = argument(chunks.get(i));
                String words = "be " + view.token(chunks.get(i + 2).last()).lemma() + " "
                        + view.word(chunks.get(i + 3).from());
                Clause clause = new Clause(
                        List.of(subject),
                        VerbGroup.COPULA,
                        List.of(),
                        List.of(),
                        subject.from(),
                        subject.to(),
                        subject.to());
                statement(clause, new Candidate(subject, words, words, argument(chunks.get(i + 4)), false))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Argument argument(Chunk chunk) {
        return new Argument(chunk.from(), chunk.last(), chunk.to());
    }

    /**
     * Two arguments and the words between them.
     *
     * @param subject the subject of the words
     * @param words the key into the relation table
     * @param text the words for a reader
     * @param object the object of the words
     * @param open true if the words may stand as an open statement when no relation fits
     */
    private record Candidate(Argument subject, String words, String text, Argument object, boolean open) {}

    private List<Candidate> candidates(Clause clause) {
        List<Candidate> all = new ArrayList<>();
        VerbGroup verb = clause.verb();
        Argument agent = clause.agent();
        if (agent != null) {
            String active = verb.words().replaceAll("be \\S+$", verb.lemma());
            clause.subjects().forEach(s -> all.add(new Candidate(agent, verb.lemma(), active, s, true)));
        } else if (verb.copula()) {
            copular(clause, all);
        } else {
            clause.subjects().forEach(s -> verbal(clause, s, all));
            reciprocal(clause, all);
        }
        return all;
    }

    private void verbal(Clause clause, Argument subject, List<Candidate> all) {
        VerbGroup verb = clause.verb();
        String lemma = (verb.passive() ? "be " : "") + verb.lemma();
        List<Argument> objects = verb.passive() ? List.of() : clause.objects();
        for (Complement complement : clause.complements()) {
            String preposition = " " + complement.preposition();
            String noun = objects.isEmpty()
                    ? ""
                    : " " + view.token(objects.get(0).head()).lemma();
            if (!noun.isEmpty()) {
                all.add(new Candidate(
                        subject,
                        lemma + noun + preposition,
                        verb.words() + noun + preposition,
                        complement.argument(),
                        false));
                all.add(new Candidate(
                        subject, lemma + " *" + preposition, verb.words() + preposition, complement.argument(), false));
            } else {
                boolean first = complement == clause.complements().get(0);
                boolean saying = SpeechVerbs.shipped().contains(verb.lemma()) && isPlace(complement);
                boolean open =
                        !saying && first || !saying && terms.isNamed(complement.argument()) && !isPlace(complement);
                all.add(new Candidate(
                        subject, lemma + preposition, verb.words() + preposition, complement.argument(), open));
            }
        }
        objects.forEach(o -> all.add(new Candidate(subject, lemma, verb.words(), o, true)));
    }

    /** Whether a complement only tells where. */
    private boolean isPlace(Complement complement) {
        return PLACE_PREPOSITIONS.contains(complement.preposition())
                && terms.entity(complement.argument())
                        .filter(e -> e.type() == EntityType.PLACE)
                        .isPresent();
    }

    private void copular(Clause clause, List<Candidate> all) {
        for (Argument subject : clause.subjects()) {
            for (Argument object : clause.objects()) {
                String noun = "be " + view.token(object.head()).lemma();
                if (object.to() > object.head() + 2
                        && view.word(object.head() + 1).equals("of")) {
                    Argument of = inner(object);
                    all.add(new Candidate(subject, noun + " of", noun + " of", of, false));
                }
                clause.complements()
                        .forEach(c -> all.add(new Candidate(
                                subject,
                                noun + " " + c.preposition(),
                                noun + " " + c.preposition(),
                                c.argument(),
                                false)));
                all.add(new Candidate(subject, "be", "be", object, true));
            }
            if (clause.objects().isEmpty()) {
                clause.complements()
                        .forEach(c -> all.add(new Candidate(
                                subject, "be " + c.preposition(), "be " + c.preposition(), c.argument(), true)));
            }
        }
    }

    /** What stands behind "of" in a noun phrase. */
    private Argument inner(Argument argument) {
        int from = argument.head() + 2;
        int to = from;
        while (to < argument.to() && !view.word(to).equals("of")) {
            to++;
        }
        return new Argument(from, to - 1, to);
    }

    /** "A and B met". */
    private static void reciprocal(Clause clause, List<Candidate> all) {
        if (clause.subjects().size() == 2 && clause.objects().isEmpty()) {
            String lemma = clause.verb().lemma();
            all.add(new Candidate(
                    clause.subjects().get(0),
                    "& " + lemma,
                    lemma,
                    clause.subjects().get(1),
                    false));
        }
    }

    private Optional<Statement> statement(Clause clause, Candidate candidate) {
        Optional<Term> subject = terms.of(candidate.subject());
        Optional<Term> object = terms.of(candidate.object());
        if (subject.isEmpty() || object.isEmpty() || subject.get().equals(object.get())) {
            return Optional.empty();
        }
        Optional<Relation> relation = relation(candidate, subject.get(), object.get());
        if (relation.isPresent()) {
            boolean reversed = relation.get().reversed();
            Term from = reversed ? object.get() : subject.get();
            Term to = reversed ? subject.get() : object.get();
            return Optional.of(build(clause, candidate, from, relation.get().predicate(), to, TYPED));
        }
        return candidate.open() && isTelling(clause, candidate, object.get())
                ? Optional.of(build(
                        clause,
                        candidate,
                        subject.get(),
                        Statement.UNTYPED,
                        object.get(),
                        open(subject.get(), object.get())))
                : Optional.empty();
    }

    private Optional<Relation> relation(Candidate candidate, Term subject, Term object) {
        Optional<EntityType> from = Terms.entity(subject).map(Entity::type);
        Optional<EntityType> to = Terms.entity(object).map(Entity::type);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : relations.find(candidate.words(), from.get(), to.get());
    }

    private static double open(Term subject, Term object) {
        return Terms.entity(subject).isPresent() && Terms.entity(object).isPresent() ? OPEN : OPEN_PHRASE;
    }

    /** An open statement is worth making if it names someone, says whom it means, and has a verb that says something. */
    private boolean isTelling(Clause clause, Candidate candidate, Term object) {
        boolean named = terms.isNamed(candidate.subject()) || terms.isNamed(candidate.object());
        boolean says = Terms.entity(object).isPresent()
                || !EMPTY_VERBS.contains(clause.verb().lemma());
        return named && says && !isTime(candidate.object()) && terms.isSpecific(candidate.subject());
    }

    private boolean isTime(Argument argument) {
        return view.isTime(argument.head());
    }

    private Statement build(
            Clause clause, Candidate candidate, Term subject, String predicate, Term object, double confidence) {
        VerbGroup verb = clause.verb();
        return new Statement(
                view.span(),
                subject,
                predicate,
                candidate.text(),
                object,
                attribution.claimant(view.token(clause.from()).span()),
                verb.negated() != attribution.denied(view.token(clause.from()).span()),
                verb.modality(),
                time(clause),
                place(clause, subject, object),
                null,
                confidence);
    }

    private @Nullable TimeExpression time(Clause clause) {
        int to = Math.min(clause.to() + 1, view.size());
        TimeExpression inside = view.time(clause.from(), to);
        return inside != null || clause.subjects().isEmpty()
                ? inside
                : view.time(0, clause.subjects().get(0).from());
    }

    private @Nullable Entity place(Clause clause, Term subject, Term object) {
        return clause.complements().stream()
                .filter(c -> PLACE_PREPOSITIONS.contains(c.preposition()))
                .map(Complement::argument)
                .map(terms::entity)
                .flatMap(Optional::stream)
                .filter(e -> e.type() == EntityType.PLACE)
                .filter(e -> !isEntity(subject, e) && !isEntity(object, e))
                .findFirst()
                .orElse(null);
    }

    private static boolean isEntity(Term term, Entity entity) {
        return Terms.entity(term).filter(entity::equals).isPresent();
    }
}
