package org.dateline.extract;

import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells when a figure held: by the time right behind it, else by that of its clause. */
final class FigureTimes {
    private static final int LONGEST_TIME = 3;

    private FigureTimes() {}

    /** When it held; an age is that of the day of the article. */
    static @Nullable TimeExpression time(
            ParsedSentence sentence, Quantity quantity, @Nullable Clause clause, @Nullable Counted counted) {
        boolean age = counted != null && counted.words().equals("age");
        if (clause == null || age) {
            return null;
        }
        TimeExpression beside = behind(sentence.view(), quantity);
        if (beside != null) {
            return beside;
        }
        return new ClauseTimes(sentence.view(), sentence.clauses())
                .of(clause)
                .filter(t -> !isOfAnother(sentence.view(), quantity, t))
                .orElse(null);
    }

    /** Whether a time stands right behind another number, and so is that one's. */
    private static boolean isOfAnother(SentenceView view, Quantity quantity, TimeExpression time) {
        int at = view.tokenFrom(time.span().begin());
        int number = at - 1;
        while (number > 0 && view.hasTag(number, "ADP")) {
            number--;
        }
        return number >= 0
                && view.inQuantity(number)
                && !quantity.span().contains(view.token(number).span());
    }

    /** "up from 12,000 in June": a time right behind the number is its own. */
    static @Nullable TimeExpression behind(SentenceView view, Quantity quantity) {
        int at = view.tokenFrom(quantity.span().end());
        int word = at < view.size() && view.hasTag(at, "ADP") ? at + 1 : at;
        return word < view.size() ? view.time(word, Math.min(view.size(), word + LONGEST_TIME)) : null;
    }
}
