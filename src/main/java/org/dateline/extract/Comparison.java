package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Quantity;
import org.dateline.model.WordList;

/** Tells figures that are given to compare another with: "up from 4,000", "compared with 6.4 percent a year before". */
final class Comparison {
    /** How far behind a figure the words stand that place it earlier. */
    private static final int REACH = 4;

    private static final List<String> LEADS = WordList.lines(Comparison.class, "comparing-words.txt");
    private static final Set<String> EARLIER = Set.copyOf(WordList.lines(Comparison.class, "earlier-words.txt"));

    private Comparison() {}

    /** Whether a quantity is what another of the same sentence is set against. */
    static boolean isStated(SentenceView view, Quantity quantity) {
        int from = view.tokenFrom(quantity.span().begin());
        boolean turned =
                view.isWord(from - 1, "from") && (view.isWord(from - 2, "up") || view.isWord(from - 2, "down"));
        return turned || isEarlier(view, quantity);
    }

    /** Whether words before a quantity compare with it and words behind it place it earlier. */
    static boolean isEarlier(SentenceView view, Quantity quantity) {
        int from = view.tokenFrom(quantity.span().begin());
        if (LEADS.stream().noneMatch(lead -> ends(view, lead.split(" "), from))) {
            return false;
        }
        int to = view.tokenFrom(quantity.span().end());
        if (FigureTimes.behind(view, quantity) != null) {
            return true;
        }
        for (int i = to; i < Math.min(view.size(), to + REACH); i++) {
            if (EARLIER.contains(view.word(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(SentenceView view, String[] words, int end) {
        for (int i = 0; i < words.length; i++) {
            if (!view.isWord(end - words.length + i, words[i])) {
                return false;
            }
        }
        return true;
    }
}
