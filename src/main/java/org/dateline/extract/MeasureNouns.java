package org.dateline.extract;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Quantity;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** Finds what nouns of measure are of ("the number of labourers rose to 15,000"), and those that point back ("the true number"). */
final class MeasureNouns {
    private static final Set<String> MEASURES = WordList.set(MeasureNouns.class, "measure-nouns.txt");
    private static final int FARTHEST_HEAD = 5;

    private final ParsedSentence parsed;
    private final SentenceView view;
    private final Tree tree;
    private final NounPhrases phrases;
    private final CountedNouns nouns;

    MeasureNouns(ParsedSentence parsed) {
        this.parsed = parsed;
        this.view = parsed.view();
        this.tree = view.tree();
        this.phrases = new NounPhrases(view);
        this.nouns = new CountedNouns(view);
    }

    /** Whether a word is a noun of measure. */
    static boolean isMeasure(SentenceView view, int token) {
        return MEASURES.contains(view.token(token).lemma())
                || MEASURES.contains("=" + view.word(token).toLowerCase(Locale.ROOT));
    }

    /** A noun of measure that speaks again of what was counted: "the true number", "a figure". */
    boolean isMeasure(Quantity quantity, Counted counted) {
        if (counted.span() == null || counted.span().begin() > quantity.span().begin()) {
            return false;
        }
        int head = view.tokenFrom(counted.span().end()) - 1;
        boolean plain = head >= 0 && isMeasure(view, head);
        int first = view.tokenFrom(counted.span().begin());
        boolean given = first < view.size() && isMeasure(view, first) && !view.isWord(first + 1, "of");
        return plain || given;
    }

    /** What the last noun of measure in the sentence is of ("Estimates of their pay differ"), or null. */
    @Nullable
    Counted measured() {
        for (int i = view.size() - 1; i > 1; i--) {
            // "the inflation figure", whatever the tag of its last word
            boolean compound = isMeasure(view, i)
                    && view.hasTag(i - 1, "NOUN")
                    && view.hasTag(i - 2, "DET")
                    && view.mention(i - 1) == null;
            if (compound) {
                return nouns.at(view.span(i - 1, i));
            }
        }
        for (int i = view.size() - 3; i >= 0; i--) {
            if (isMeasure(view, i) && view.isWord(i + 1, "of")) {
                int from = nouns.withoutArticle(i + 2);
                if (from < view.size() && !view.inQuantity(from)) {
                    Argument phrase = phrases.bare(headFrom(from));
                    return nouns.at(view.span(Math.max(from, nouns.withoutArticle(phrase.from())), phrase.to()));
                }
            }
        }
        return null;
    }

    private int headFrom(int token) {
        int head = token;
        while (head + 1 < view.size() && tree.head(head) > head && tree.head(head) <= token + FARTHEST_HEAD) {
            head = tree.head(head);
        }
        return head;
    }

    /** "the number of labourers rose to 15,000": a noun of measure whose "of" phrase is counted. */
    @Nullable
    Counted ofMeasureNoun(Quantity quantity, int number) {
        for (Clause clause : parsed.clauses()) {
            for (Argument argument : clause.arguments().toList()) {
                int head = argument.head();
                boolean of = argument.to() > head + 2 && view.isWord(head + 1, "of");
                if (head < number && of && isMeasure(view, head)) {
                    int from = nouns.withoutArticle(head + 2);
                    int to = number > head && number < argument.to() ? number : argument.to();
                    int end = from;
                    while (end < to && !view.inQuantity(end)) {
                        end++;
                    }
                    end = end > from && view.hasTag(end - 1, "ADP") ? end - 1 : end;
                    if (from < end && !view.span(from, end).overlaps(quantity.span())) {
                        return nouns.at(view.span(from, end));
                    }
                }
            }
        }
        return null;
    }
}
