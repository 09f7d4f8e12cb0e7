package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.MeasuredWords.Kind;
import org.dateline.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what the verb of its clause says that a figure is of: the subject or object that has it, or the noun for the verb. */
final class FigureVerbs {
    private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ");
    private static final Set<String> SPANS =
            Set.of("second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century");
    private static final Set<String> AT = Set.of("at", "between");
    private static final Set<String> DURING = Set.of("over", "in", "within", "for", "during", "after");
    private static final Set<String> VALUING = Set.of("put", "estimate", "value", "leave", "assess", "set");
    private static final Set<String> LEVELS = Set.of("stand", "reach", "hit", "exceed", "average", "total");
    private static final Set<String> MOVED_TO = Set.of("to", "from", "by");
    private static final int CODE_LENGTH = 3;
    /** How many steps up the tree from a number its verb may be. */
    private static final int FARTHEST = 4;

    private final SentenceView view;
    private final Tree tree;
    private final CountedNouns nouns;
    private final MeasuredWords words = MeasuredWords.shipped();

    FigureVerbs(SentenceView view) {
        this.view = view;
        this.tree = view.tree();
        this.nouns = new CountedNouns(view);
    }

    /** "investments worth 40 million", "the contract is worth 40 million": what is worth it. */
    private Counted worth(Clause clause, int worth) {
        int first = worth;
        while (view.isWord(worth, "worth")
                && first > 0
                && NOMINAL.contains(view.token(first - 1).tag())
                && view.mention(first - 1) == null
                && !view.inQuantity(first - 1)) {
            first--;
        }
        boolean noun = first < worth && view.hasTag(worth - 1, "NOUN");
        Counted subject = noun || clause.predicate() == worth ? null : subject(clause);
        return noun ? nouns.at(view.span(first, worth)) : subject != null ? subject : nouns.named("value");
    }

    /** What the verb of the clause says that the figure is of. */
    @Nullable
    Counted ofClause(Quantity quantity, Clause clause, int from, int to) {
        int predicate = clause.predicate();
        String lemma = FigureClauses.lemma(view, clause);
        boolean isPredicate = predicate >= from && predicate < to;
        boolean object = clause.objects().stream().anyMatch(o -> isWithin(quantity, o));
        boolean complement = clause.complements().stream()
                .anyMatch(c -> isWithin(quantity, c.argument()) && c.argument().head() >= from);
        if (isPredicate) {
            return subject(clause);
        }
        if (lemma.equals("worth") || view.isWord(from - 1, "worth")) {
            return worth(clause, from - 1);
        }
        String wage = quantity.per() == null ? null : words.noun(Kind.WAGE, lemma);
        if (wage != null && object && quantity.unit().length() == CODE_LENGTH && SPANS.contains(quantity.per())) {
            return nouns.named(wage);
        }
        if (VALUING.contains(lemma)
                && AT.contains(from > 0 ? view.word(from - 1) : "")
                && !clause.verb().passive()) {
            return clause.objects().isEmpty()
                    ? null
                    : nouns.phrase(clause.objects().get(0));
        }
        String harmed = words.noun(Kind.HARM, lemma);
        if (harmed != null && quantity.unit().equals("count") && object) {
            return nouns.named(harmed);
        }
        String direct = words.noun(Kind.VERB, lemma);
        boolean sum = object && quantity.unit().length() == CODE_LENGTH && !isSpan(quantity);
        if (sum && direct != null && !direct.equals(MeasuredWords.SUBJECT)) {
            return nouns.named(direct);
        }
        boolean during = SPANS.contains(quantity.unit()) && DURING.contains(from > 0 ? view.word(from - 1) : "");
        if (words.noun(Kind.MOVING, lemma) != null && !during && (object || complement || isBehind(predicate, from))) {
            return moving(quantity, clause);
        }
        String noun = words.noun(Kind.VERB, lemma);
        if (noun == null || !(object || complement || isBehind(predicate, from))) {
            return null;
        }
        return noun.equals(MeasuredWords.SUBJECT) ? subject(clause) : isSpan(quantity) ? null : nouns.named(noun);
    }

    private static boolean isSpan(Quantity quantity) {
        return quantity.unit().equals("count") || SPANS.contains(quantity.unit());
    }

    /** Whether the number hangs on the predicate in one step or two. */
    private boolean isBehind(int predicate, int from) {
        int up = from;
        for (int steps = 0; steps < FARTHEST && up >= 0; steps++) {
            up = tree.head(up);
            if (up == predicate) {
                return from > predicate;
            }
        }
        return false;
    }

    private boolean isWithin(Quantity quantity, Argument argument) {
        return view.span(argument.from(), argument.to()).overlaps(quantity.span());
    }

    /** "lifts [its stake] to 20 percent": a figure that the parser hangs on the object. */
    private boolean isBehind(Argument object, Quantity quantity) {
        int from = view.tokenFrom(quantity.span().begin());
        return object.head() < from && view.hasTag(object.head(), "NOUN") && view.isWord(from - 1, MOVED_TO);
    }

    private @Nullable Counted moving(Quantity quantity, Clause clause) {
        List<Argument> objects = clause.objects().stream()
                .filter(o -> !view.inQuantity(o.head()))
                .filter(o -> !isWithin(quantity, o) || isBehind(o, quantity))
                .map(o -> isWithin(quantity, o) ? new Argument(o.from(), o.head(), o.head() + 1) : o)
                .toList();
        return objects.isEmpty() || clause.verb().passive() ? subject(clause) : nouns.phrase(objects.get(0));
    }

    private @Nullable Counted subject(Clause clause) {
        if (!clause.subjects().isEmpty()) {
            return nouns.phrase(clause.subjects().get(0));
        }
        // "prices are likely to rise by 2 percent"
        int above = tree.hangs(clause.predicate(), "xcomp") ? tree.head(clause.predicate()) : -1;
        int raised = above < 0 || tree.has(above, "obj") ? -1 : tree.child(above, "nsubj");
        return raised < 0 ? null : nouns.phrase(new NounPhrases(view).bare(raised));
    }

    /** "debt stands at 94 percent of output": what is measured is the subject, and the noun is what it is measured by. */
    @Nullable
    Counted ofWhole(Clause clause, int from, int to) {
        String lemma = view.token(clause.predicate()).lemma().toLowerCase(Locale.ROOT);
        boolean predicate = clause.predicate() >= from && clause.predicate() < to;
        boolean measuring = LEVELS.contains(lemma) && isBehind(clause.predicate(), from);
        return (predicate || measuring) && view.isWord(to, "of") ? subject(clause) : null;
    }
}
