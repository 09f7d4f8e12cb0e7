package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Candidate.Open;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.Modality;
import org.dateline.model.WordList;

/** Pairs the arguments of a clause, with the words between them. */
final class Candidates {
    private static final Set<String> CIRCUMSTANCES = WordList.set(Candidates.class, "circumstances.txt");
    private static final Set<String> OCCASIONS = Set.of("after", "before", "during", "following", "in", "at");
    private static final Set<String> NAMING = WordList.set(Candidates.class, "naming-verbs.txt");
    private static final Set<String> NOT_YET = Set.of("planned", "proposed", "possible", "potential", "upcoming");
    private static final Set<String> SOURCES = Set.of("according to");

    private final SentenceView view;
    private final Terms terms;
    private final Tree tree;
    private final NounPhrases phrases;

    Candidates(SentenceView view, Terms terms) {
        this.view = view;
        this.terms = terms;
        this.tree = view.tree();
        this.phrases = new NounPhrases(view);
    }

    List<Candidate> of(Clause clause) {
        List<Candidate> all = new ArrayList<>();
        Argument agent = clause.agent();
        for (Argument subject : clause.subjects()) {
            if (agent != null) {
                String active = clause.verb().lemma();
                all.add(new Candidate(clause, agent, active, active, subject, Open.MAIN));
            }
            if (clause.verb().copula()) {
                copular(clause, subject, all);
            } else {
                verbal(clause, subject, all);
                temporal(clause, subject, all);
            }
        }
        reciprocal(clause, all);
        named(clause, all);
        return all;
    }

    /** "called the plan dangerous": what is said of the object. */
    private void named(Clause clause, List<Candidate> all) {
        int said = tree.child(clause.predicate(), "xcomp");
        boolean names = NAMING.contains(clause.verb().lemma())
                && said >= 0
                && !clause.verb().passive();
        if (names && !view.hasTag(said, "VERB")) {
            String words = "be " + view.word(clause.predicate()).toLowerCase(Locale.ROOT);
            clause.objects().stream()
                    .filter(o -> o.head() != said)
                    .forEach(o ->
                            all.add(new Candidate(clause, o, words, words, phrases.withConjuncts(said), Open.MAIN)));
        }
    }

    private void verbal(Clause clause, Argument subject, List<Candidate> all) {
        VerbGroup verb = clause.verb();
        String lemma = (verb.passive() ? "be " : "") + verb.lemma();
        List<Argument> objects = verb.passive()
                ? List.of()
                : clause.objects().stream()
                        .filter(o -> measures(o) || !view.isTime(o.head()))
                        .toList();
        String words = verb.words() + urged(clause);
        objects.forEach(
                o -> all.add(new Candidate(clause, subject, lemma, words, o, measures(o) ? Open.TIME : Open.MAIN)));
        Optional<Complement> main = objects.isEmpty() && clause.agent() == null ? main(clause) : Optional.empty();
        String noun =
                objects.isEmpty() ? "" : " " + view.token(objects.get(0).head()).lemma();
        if (objects.isEmpty() && governs(clause)) {
            return;
        }
        for (Complement complement : clause.complements()) {
            boolean agent = verb.passive() && complement.preposition().equals("by");
            if (agent || SOURCES.contains(complement.preposition())) {
                continue;
            }
            String preposition = " " + complement.preposition();
            Argument to = complement.argument();
            Open open = main.filter(m -> isPart(complement, m)).isPresent()
                    ? Open.MAIN
                    : complement.onVerb() ? Open.NAMED : Open.TYPED;
            String text = verb.words() + noun + preposition;
            all.add(new Candidate(clause, subject, lemma + noun + preposition, text, to, open));
            if (!noun.isEmpty()) {
                all.add(new Candidate(clause, subject, lemma + " *" + preposition, text, to, Open.TYPED));
            }
        }
    }

    /** "four hours" in "lasted four hours". */
    private boolean measures(Argument object) {
        return view.isTime(object.head()) && view.inQuantity(object.head());
    }

    /** " to leave" in "urged Norway to leave". */
    private String urged(Clause clause) {
        int infinitive = tree.child(clause.predicate(), "xcomp");
        boolean verb = infinitive >= 0 && view.hasTag(infinitive, "VERB") && tree.has(infinitive, "mark");
        return verb ? " to " + view.token(infinitive).lemma() : "";
    }

    /** The complement that tells most: the first that is no circumstance and no time, else the first that is no time. */
    private Optional<Complement> main(Clause clause) {
        List<Complement> worth = clause.complements().stream()
                .filter(Complement::onVerb)
                .filter(c -> !clause.verb().passive() || !c.preposition().equals("by"))
                .filter(c -> !SOURCES.contains(c.preposition()))
                .filter(c -> !view.isTime(c.argument().head()))
                .filter(c -> terms.of(c.argument()).isPresent())
                .toList();
        return worth.stream()
                .filter(c -> !CIRCUMSTANCES.contains(c.preposition()))
                .findFirst()
                .or(() -> worth.stream().findFirst());
    }

    /** Whether a complement is another or is coordinated to it. */
    private boolean isPart(Complement complement, Complement other) {
        int head = complement.argument().head();
        int first = other.argument().head();
        return head == first || tree.hangs(head, "conj") && tree.head(head) == first;
    }

    private void copular(Clause clause, Argument subject, List<Candidate> all) {
        boolean adjective = view.hasTag(clause.predicate(), "ADJ") || view.hasTag(clause.predicate(), "VERB");
        Optional<Complement> main = main(clause).filter(c -> adjective && !CIRCUMSTANCES.contains(c.preposition()));
        for (Argument object : clause.objects()) {
            String noun = "be " + view.token(object.head()).lemma().toLowerCase(Locale.ROOT);
            for (Complement complement : clause.complements()) {
                String words = noun + " " + complement.preposition();
                Open open = main.filter(m -> isPart(complement, m)).isPresent()
                        ? Open.MAIN
                        : adjective && complement.onVerb() ? Open.NAMED : Open.TYPED;
                all.add(new Candidate(clause, subject, words, words, complement.argument(), open));
            }
            all.add(new Candidate(clause, subject, "be", "be", object, main.isPresent() ? Open.TYPED : Open.MAIN));
        }
        if (clause.objects().isEmpty()) {
            clause.complements().forEach(c -> {
                String words = "be " + c.preposition();
                all.add(new Candidate(clause, subject, words, words, c.argument(), Open.MAIN));
            });
        }
    }

    /** Whether another verb depends on this one and tells what it is about ("is believed to be"). */
    private boolean governs(Clause clause) {
        int infinitive = tree.child(clause.predicate(), "xcomp");
        return infinitive >= 0 && (view.hasTag(infinitive, "VERB") || tree.has(infinitive, "cop"));
    }

    /** When something is so, if the clause tells nothing else: "were delivered in 2014", "lasted four hours". */
    private void temporal(Clause clause, Argument subject, List<Candidate> all) {
        boolean tells =
                governs(clause) || all.stream().anyMatch(c -> c.clause().equals(clause) && c.open() == Open.MAIN);
        if (tells) {
            return;
        }
        clause.complements().stream()
                .filter(Complement::onVerb)
                .filter(c -> view.isTime(c.argument().head()))
                .findFirst()
                .ifPresent(c -> {
                    String words = clause.verb().words() + " " + c.preposition();
                    all.add(new Candidate(clause, subject, words, words, c.argument(), Open.TIME));
                });
    }

    /** "A and B met". */
    private static void reciprocal(Clause clause, List<Candidate> all) {
        if (clause.subjects().size() == 2
                && clause.objects().isEmpty()
                && !clause.verb().copula()) {
            String lemma = clause.verb().lemma();
            all.add(new Candidate(
                    clause,
                    clause.subjects().get(0),
                    "& " + lemma,
                    lemma,
                    clause.subjects().get(1),
                    Open.TYPED));
        }
    }

    /** What nouns for events say: "Norwind's acquisition of Ostrel Grid", "Velde resigned after talks with Renn". */
    List<Candidate> events(List<Clause> clauses) {
        List<Candidate> all = new ArrayList<>();
        for (int noun = 0; noun < view.size(); noun++) {
            Optional<Argument> doer = view.hasTag(noun, "NOUN") ? doer(noun, clauses) : Optional.empty();
            if (doer.isPresent()) {
                for (int child : tree.children(noun)) {
                    int preposition = tree.child(child, "case");
                    boolean behind = preposition > noun && (tree.hangs(child, "nmod") || tree.hangs(child, "obl"));
                    if (behind && (owner(noun) >= 0 || terms.named(child) != null)) {
                        event(noun, doer.get(), child, view.word(preposition).toLowerCase(Locale.ROOT), all);
                    }
                }
            }
        }
        return all;
    }

    /** Whose doing it is: the owner's, or that of the subject of the clause that it is a circumstance of. */
    private Optional<Argument> doer(int noun, List<Clause> clauses) {
        int owner = owner(noun);
        if (owner >= 0) {
            return Optional.of(phrases.of(owner));
        }
        int preposition = tree.has(noun, "case") ? tree.child(noun, "case") : tree.child(noun, "mark");
        boolean circumstance = preposition >= 0
                && OCCASIONS.contains(view.word(preposition).toLowerCase(Locale.ROOT))
                && !tree.has(noun, "det")
                && !tree.has(noun, "nmod:poss");
        return circumstance
                ? clauses.stream()
                        .filter(c ->
                                tree.isUnder(noun, c.predicate()) && !c.verb().passive())
                        .max(Comparator.comparingInt(c -> depth(c.predicate())))
                        .flatMap(c -> c.subjects().stream().findFirst())
                : Optional.empty();
    }

    private int depth(int token) {
        int depth = 0;
        for (int up = token; up >= 0 && depth <= tree.size(); up = tree.head(up)) {
            depth++;
        }
        return depth;
    }

    /** The places and other circumstances that stand with a noun. */
    private void around(int noun, List<Complement> complements) {
        for (int child : tree.children(noun, "nmod")) {
            int preposition = tree.child(child, "case");
            if (preposition > noun) {
                complements.add(
                        new Complement(view.word(preposition).toLowerCase(Locale.ROOT), phrases.of(child), true));
            }
        }
    }

    private int owner(int noun) {
        return tree.children(noun, "nmod").stream()
                .filter(c -> tree.relation(c).equals("nmod:poss") && view.entity(c) != null)
                .findFirst()
                .orElse(-1);
    }

    private void event(int noun, Argument subject, int other, String preposition, List<Candidate> all) {
        EventNouns.shipped().find(view.token(noun).lemma(), preposition).ifPresent(event -> {
            Modality modality = tree.children(noun, "amod").stream()
                            .anyMatch(a -> NOT_YET.contains(view.word(a).toLowerCase(Locale.ROOT)))
                    ? Modality.PLANNED
                    : Modality.ASSERTED;
            VerbGroup verb = new VerbGroup(event.verb(), event.words(), false, false, false, false, modality);
            List<Complement> around = new ArrayList<>();
            around(noun, around);
            around(other, around);
            Clause clause = new Clause(noun, List.of(subject), verb, List.of(), around, noun, tree.end(noun));
            all.add(new Candidate(clause, subject, event.words(), event.words(), phrases.of(other), Open.MAIN));
        });
    }

    /** What an apposition says ("Ostrel, a subsidiary of Norwind,"), read as a copula. */
    List<Candidate> appositions() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            boolean described = tree.hangs(i, "appos") && view.hasTag(i, "NOUN") && view.entity(i) == null;
            int named = tree.head(i);
            if (described && i > named && view.mention(named) != null) {
                Argument subject = phrases.of(named);
                List<Complement> complements = new ArrayList<>();
                for (int child : tree.children(i, "nmod")) {
                    int preposition = tree.child(child, "case");
                    if (preposition > i) {
                        complements.add(new Complement(
                                view.word(preposition).toLowerCase(Locale.ROOT), phrases.of(child), false));
                    }
                }
                Clause clause = new Clause(
                        i, List.of(subject), VerbGroup.COPULA, List.of(phrases.of(i)), complements, i, tree.end(i));
                copular(clause, subject, all);
            }
        }
        return all;
    }
}
