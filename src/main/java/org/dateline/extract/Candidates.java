package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Candidate.Open;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.WordList;

/** Pairs the arguments of a clause, with the words between them. */
final class Candidates {
    private static final Set<String> MARGINS = WordList.set(Candidates.class, "margin-nouns.txt");
    private static final Set<String> CIRCUMSTANCES = WordList.set(Candidates.class, "circumstances.txt");
    private static final Set<String> NAMING = WordList.set(Candidates.class, "naming-verbs.txt");
    private static final Set<String> AIMS = WordList.set(Candidates.class, "aim-nouns.txt");
    private static final Set<String> LESSENING = Set.of("less", "least", "hardly", "barely", "scarcely");
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
        List<Argument> agents = agents(clause);
        for (Argument subject : clause.subjects()) {
            if (view.isTime(subject.head()) && !clause.verb().copula() || isAim(clause, subject)) {
                continue;
            }
            for (Argument agent : agents) {
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

    /** "The goal is to lift the ban": the goal lifts nothing. */
    private boolean isAim(Clause clause, Argument subject) {
        int to = clause.predicate() - 1;
        boolean infinitive = to > 0 && view.word(to).equals("to") && tree.head(to) == clause.predicate();
        return infinitive
                && tree.has(clause.predicate(), "cop")
                && AIMS.contains(view.token(subject.head()).lemma());
    }

    /** Who does what a passive says: what the last "by" leads to, with all that is coordinated to it. */
    private List<Argument> agents(Clause clause) {
        List<Argument> agents = new ArrayList<>();
        for (Complement complement : clause.complements()) {
            if (clause.verb().passive()
                    && complement.preposition().equals("by")
                    && !view.isTime(complement.argument().head())
                    && !isMargin(complement.argument().head())) {
                if (!tree.hangs(complement.argument().head(), "conj")) {
                    agents.clear();
                }
                agents.add(complement.argument());
            }
        }
        return agents;
    }

    /** "approved by 29 votes to 22", "beaten by two goals", "by a majority": by how much, and not by whom. */
    private boolean isMargin(int noun) {
        boolean counted = tree.children(noun, "nummod").stream().anyMatch(view::inQuantity);
        return MARGINS.contains(view.token(noun).lemma()) && (counted || tree.has(noun, "det"));
    }

    /** "With all votes counted, Velde led": what only goes with what the clause tells. */
    private boolean isAbsolute(Complement complement, boolean fronted) {
        int noun = complement.argument().head();
        boolean participle = false;
        for (int i = noun + 1; i < tree.end(noun); i++) {
            participle |= tree.relation(i).equals("acl") && view.hasTag(i, "VERB");
        }
        return fronted && participle && complement.preposition().equals("with");
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
        List<Argument> objects = verb.passive() && !TwoObjects.shipped().contains(verb.lemma())
                ? List.of()
                : clause.objects().stream()
                        .filter(o -> measures(o) || !view.isTime(o.head()))
                        .toList();
        String words = verb.words() + urged(clause) + called(clause);
        boolean partial = clause.complements().stream().anyMatch(c -> TwoParts.adds(verb.lemma(), c.preposition()));
        objects.forEach(o -> {
            Open open = measures(o) ? Open.TIME : partial && terms.named(o.head()) == null ? Open.TYPED : Open.MAIN;
            all.add(new Candidate(clause, subject, lemma, words, o, open));
        });
        Optional<Complement> main = objects.isEmpty() && agents(clause).isEmpty() ? main(clause) : Optional.empty();
        // "fell 3 percent to 5 billion" is "fall to", for no percent falls.
        boolean amount = !objects.isEmpty() && view.inQuantity(objects.get(0).head());
        String noun = objects.isEmpty() || amount
                ? ""
                : " " + view.token(objects.get(0).head()).lemma();
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
            boolean adds = !objects.isEmpty() && TwoParts.adds(verb.lemma(), complement.preposition());
            Open open = adds || main.filter(m -> isPart(complement, m)).isPresent()
                    ? Open.MAIN
                    : complement.onVerb() ? Open.NAMED : Open.TYPED;
            // "In Lund, Velde condemned the strike": no strike in Lund.
            boolean fronted = complement.argument().head() < clause.predicate();
            if (isAbsolute(complement, fronted)) {
                continue;
            }
            String text = verb.words() + (fronted ? "" : noun) + preposition;
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

    /** " to cut price" in "urged Norwind to cut its prices". */
    private String urged(Clause clause) {
        int complement = tree.child(clause.predicate(), "xcomp");
        int infinitive = complement >= 0 ? complement : tree.child(clause.predicate(), "advcl");
        boolean verb = infinitive >= 0
                && view.hasTag(infinitive, "VERB")
                && tree.children(infinitive, "mark").stream()
                        .anyMatch(m -> view.word(m).equals("to"));
        if (!verb || !VerbSettings.shipped().controls(clause.verb().lemma())) {
            return "";
        }
        int object = tree.child(infinitive, "obj");
        boolean noun = object >= 0 && view.hasTag(object, "NOUN");
        return " to " + view.token(infinitive).lemma()
                + (noun ? " " + view.token(object).lemma() : "");
    }

    /** " trap" in "called the plan a trap", without which calling means something else. */
    private String called(Clause clause) {
        int said = NAMING.contains(clause.verb().lemma()) ? tree.child(clause.predicate(), "xcomp") : -1;
        boolean word = said >= 0
                && !view.hasTag(said, "VERB")
                && !clause.verb().passive()
                && clause.objects().stream().noneMatch(o -> o.head() == said);
        return word ? " " + view.token(said).lemma() : "";
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

    /** What a copula says, or what is read as one. */
    void copular(Clause clause, Argument subject, List<Candidate> all) {
        boolean adjective = view.hasTag(clause.predicate(), "ADJ") || view.hasTag(clause.predicate(), "VERB");
        Optional<Complement> main = main(clause).filter(c -> adjective && !CIRCUMSTANCES.contains(c.preposition()));
        for (Argument object : clause.objects()) {
            if (view.hasTag(object.head(), "ADV")) {
                continue;
            }
            String noun = "be " + degree(object.head())
                    + view.token(object.head()).lemma().toLowerCase(Locale.ROOT);
            for (Complement complement : clause.complements()) {
                if (SOURCES.contains(complement.preposition())) {
                    continue;
                }
                String words = noun + " " + complement.preposition();
                Open open = main.filter(m -> isPart(complement, m)).isPresent()
                        ? Open.MAIN
                        : adjective && complement.onVerb() ? Open.NAMED : Open.TYPED;
                all.add(new Candidate(clause, subject, words, words, complement.argument(), open));
            }
            boolean told = main.isPresent() || adjective && governs(clause) && leads(clause);
            all.add(new Candidate(clause, subject, "be", "be", object, told ? Open.TYPED : Open.MAIN));
        }
        if (clause.objects().isEmpty()) {
            clause.complements().forEach(c -> {
                String words = "be " + c.preposition();
                all.add(new Candidate(clause, subject, words, words, c.argument(), Open.MAIN));
            });
        }
    }

    /** "less " in "is less costly than regret", which would say the reverse without it. */
    private String degree(int adjective) {
        return tree.children(adjective, "advmod").stream()
                .map(a -> view.word(a).toLowerCase(Locale.ROOT))
                .filter(LESSENING::contains)
                .findFirst()
                .map(word -> word + " ")
                .orElse("");
    }

    /** Whether the verb that depends on this one has something to lead to ("is able to set a price"). */
    private boolean leads(Clause clause) {
        int infinitive = tree.child(clause.predicate(), "xcomp");
        return tree.has(infinitive, "obj") || tree.has(infinitive, "obl");
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
}
