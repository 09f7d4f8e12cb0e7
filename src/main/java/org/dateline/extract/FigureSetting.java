package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** Tells how a figure is set in its sentence, as far as that tells where to look for whom it concerns. */
final class FigureSetting {
    private static final Set<String> DEFINITE = WordList.set(FigureSetting.class, "definite-words.txt");
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
    /** How many tokens before its noun the words of a figure may begin: "the 2,200-kilometre border". */
    private static final int BEFORE = 3;

    private FigureSetting() {}

    /** A length of time that says how long or when something happens, and not what is measured: "fled after 10 years". */
    static boolean isLasting(SentenceView view, Quantity quantity) {
        if (!TIMES.contains(quantity.unit())) {
            return false;
        }
        Tree tree = view.tree();
        int from = view.tokenFrom(quantity.span().begin());
        int to = Math.max(from + 1, view.tokenFrom(quantity.span().end()));
        for (int i = from; i < Math.min(to, view.size()); i++) {
            boolean top = tree.head(i) < from || tree.head(i) >= to;
            if (top && (tree.hangs(i, "obl") || tree.hangs(i, "advmod"))) {
                return true;
            }
        }
        return false;
    }

    /** "2,000 of the 7,000 soldiers": the second is the whole, and what is said of the part does not concern it. */
    static boolean isWhole(SentenceView view, Quantity quantity) {
        int before = view.tokenFrom(quantity.span().begin()) - 1;
        int of = view.hasTag(before, "DET") || view.hasTag(before, "PRON") ? before - 1 : before;
        return of > 0 && view.isWord(of, "of") && view.inQuantity(of - 1);
    }

    /** Whether the subject of its clause or what is counted takes up something spoken of before: "the boat has 40 seats". */
    static boolean takesUp(SentenceView view, @Nullable Span phrase, @Nullable Clause clause) {
        if (clause == null) {
            return false;
        }
        for (Argument subject : clause.subjects()) {
            if (hasDefinite(view, subject.from(), subject.to())) {
                return true;
            }
        }
        return phrase != null
                && hasDefinite(view, view.tokenFrom(phrase.begin()) - BEFORE, view.tokenFrom(phrase.end()));
    }

    private static boolean hasDefinite(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isWord(i, DEFINITE)) {
                return true;
            }
        }
        return false;
    }
}
