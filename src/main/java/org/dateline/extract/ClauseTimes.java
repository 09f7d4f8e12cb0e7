package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.TimeExpression;

/** Tells when what a clause says happened: by the words for a time that hang on its predicate, or on the one it hangs on. */
final class ClauseTimes {
    private static final Set<String> SHARING = Set.of("conj", "xcomp");

    private static final Set<String> BOUNDS = Set.of("before", "after", "until", "till");
    private static final Set<String> COMPARING = Set.of("than", "as");

    private final SentenceView view;
    private final Tree tree;
    private final Set<Integer> predicates = new HashSet<>();

    ClauseTimes(SentenceView view, List<Clause> clauses) {
        this.view = view;
        this.tree = view.tree();
        clauses.forEach(c -> predicates.add(c.predicate()));
    }

    Optional<TimeExpression> of(Clause clause) {
        int predicate = clause.predicate();
        Optional<TimeExpression> own = on(predicate);
        while (own.isEmpty() && tree.head(predicate) >= 0 && tree.hangs(predicate, SHARING)) {
            predicate = tree.head(predicate);
            own = on(predicate);
        }
        return own.isPresent() ? own : antecedent(clause.predicate());
    }

    /** "2023, when 60 people were killed": the time right before the "when" that hangs on a predicate. */
    private Optional<TimeExpression> antecedent(int predicate) {
        int when = tree.child(predicate, "advmod");
        int end = when - 1 > 0 && view.isWord(when - 1, ",") ? when - 1 : when;
        if (when <= 0 || !view.isWord(when, "when")) {
            return Optional.empty();
        }
        int last = view.token(end - 1).span().end();
        return view.times().stream().filter(t -> t.span().end() == last).findFirst();
    }

    private Optional<TimeExpression> on(int predicate) {
        return view.times().stream()
                .filter(t -> predicateOf(t) == predicate && !isCompared(t) && !isBound(t))
                .findFirst();
    }

    /** "twice as many as last year", "higher than in 2020": a time that what is told is compared with. */
    private boolean isCompared(TimeExpression time) {
        int before = view.tokenFrom(time.span().begin()) - 1;
        before = view.hasTag(before, "ADP") && !view.isWord(before, COMPARING) ? before - 1 : before;
        return view.isWord(before, COMPARING);
    }

    /** "not before August", "the deadliest since 2012, when …": when something is not, or from when on. */
    private boolean isBound(TimeExpression time) {
        int before = view.tokenFrom(time.span().begin()) - 1;
        boolean open = view.isWord(before, "since") && time.value().indexOf('/') < 0;
        return open || view.isWord(before, BOUNDS);
    }

    /** The nearest predicate that the words for a time hang on; -1 if there is none. */
    private int predicateOf(TimeExpression time) {
        int token = view.tokenFrom(time.span().begin());
        for (int steps = 0; token >= 0 && token < tree.size() && steps <= tree.size(); steps++) {
            if (predicates.contains(token)) {
                return token;
            }
            if (tree.hangs(token, "appos")
                    && !hasComma(token, view.tokenFrom(time.span().begin()))) {
                // "fell 6 percent, its steepest fall since 2022": the time of what is added.
                return -1;
            }
            token = tree.head(token);
        }
        return -1;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
