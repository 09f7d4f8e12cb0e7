package org.dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a quantity stands in. */
final class FigureClauses {
    private static final Set<String> WAYS = Set.of("up", "down");

    private FigureClauses() {}

    /**
     * The clause that has the quantity in an argument that hangs on its own predicate, or as its predicate; else one that shares
     * such an argument, else the one whose predicate it hangs on.
     */
    static @Nullable Clause of(ParsedSentence sentence, Span quantity) {
        SentenceView view = sentence.view();
        Clause own = null;
        Clause shared = null;
        for (Clause clause : sentence.clauses()) {
            for (Argument argument : Stream.concat(clause.subjects().stream(), clause.objects().stream())
                    .toList()) {
                if (contains(view, argument, quantity)) {
                    boolean direct = view.tree().head(argument.head()) == clause.predicate();
                    own = direct ? shorter(own, clause) : own;
                    shared = shorter(shared, clause);
                }
            }
            if (quantity.contains(view.token(clause.predicate()).span())) {
                own = shorter(own, clause);
            }
        }
        Clause found = own != null ? own : shared;
        return found != null ? found : governing(sentence, quantity);
    }

    /** The verb of a clause that says what happens: "rise" in "is likely to rise". */
    static int verb(SentenceView view, Clause clause) {
        int below = view.hasTag(clause.predicate(), "ADJ") ? view.tree().child(clause.predicate(), "xcomp") : -1;
        return below >= 0 && view.hasTag(below, "VERB") ? below : clause.predicate();
    }

    /** The lemma of that verb, and which way what it says goes: "rise", "go+up". */
    static String lemma(SentenceView view, Clause clause) {
        int verb = verb(view, clause);
        String lemma = view.token(verb).lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("go") && view.isWord(verb + 1, WAYS) ? lemma + "+" + view.word(verb + 1) : lemma;
    }

    private static Clause shorter(@Nullable Clause one, Clause other) {
        return one == null || other.to() - other.from() < one.to() - one.from() ? other : one;
    }

    static boolean contains(SentenceView view, Argument argument, Span quantity) {
        return view.span(argument.from(), argument.to()).overlaps(quantity);
    }

    private static @Nullable Clause governing(ParsedSentence sentence, Span quantity) {
        SentenceView view = sentence.view();
        int up = view.tokenFrom(quantity.begin());
        Set<Integer> seen = new HashSet<>();
        while (up >= 0 && up < view.size() && seen.add(up)) {
            for (Clause clause : sentence.clauses()) {
                if (clause.predicate() == up) {
                    return clause;
                }
            }
            up = view.tree().head(up);
        }
        return null;
    }
}
