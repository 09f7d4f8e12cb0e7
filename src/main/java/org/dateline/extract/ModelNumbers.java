package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;

/**
 * The numbers that a document uses as names: where "Flight 370" or "787 Dreamliner" stands somewhere, "the 787" is no figure. Only
 * numbers of three digits are taken for such; "Channel 4" says nothing of other fours.
 */
final class ModelNumbers {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{2}");

    private final Set<String> numbers = new HashSet<>();

    ModelNumbers(List<ParsedSentence> sentences) {
        for (ParsedSentence sentence : sentences) {
            SentenceView view = sentence.view();
            for (int i = 0; i < view.size(); i++) {
                String text = view.token(i).text();
                if (NUMBER.matcher(text).matches()
                        && (isName(view, i - 1) || !text.endsWith("0") && isName(view, i + 1))) {
                    numbers.add(text);
                }
            }
        }
    }

    private static boolean isName(SentenceView view, int at) {
        return at >= 0 && at < view.size() && view.token(at).tag().equals("PROPN");
    }

    /** Whether a quantity is one of these numbers, without unit or modifier. */
    boolean isOne(Quantity quantity) {
        return quantity.modifier() == Modifier.EXACT
                && quantity.unit().equals("count")
                && numbers.contains(quantity.text());
    }
}
