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

/** Pairs those who take part in what a noun for an event names: "Norwind's acquisition of Ostrel Grid". */
final class EventCandidates {
    private static final Set<String> OCCASIONS = Set.of("after", "before", "during", "following", "in", "at");
    private static final Set<String> NOT_YET = Set.of("planned", "proposed", "possible", "potential", "upcoming");

    private final SentenceView view;
    private final Terms terms;
    private final Tree tree;
    private final NounPhrases phrases;

    EventCandidates(SentenceView view, Terms terms) {
        this.view = view;
        this.terms = terms;
        this.tree = view.tree();
        this.phrases = new NounPhrases(view);
    }

    /** What nouns for events say: "Norwind's acquisition of Ostrel Grid", "Velde resigned after talks with Renn". */
    List<Candidate> candidates(List<Clause> clauses) {
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
}
