package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import opennlp.tools.util.Span;

/**
 * Cuts what is too long for a sentence, such as a text without full stops, so that the time to read it grows with its length
 * and no faster: behind a semicolon if one stands in the second half, else behind a comma, else before a word without a
 * capital, so that no name is cut.
 */
final class LongSentences {
    /** The most tokens of a sentence. News has sentences of a hundred. */
    static final int MOST_TOKENS = 250;

    private LongSentences() {}

    static List<List<Span>> cut(String text, List<List<Span>> sentences) {
        boolean fit = sentences.stream().allMatch(sentence -> sentence.size() <= MOST_TOKENS);
        if (fit) {
            return sentences;
        }
        List<List<Span>> cut = new ArrayList<>();
        for (List<Span> sentence : sentences) {
            List<Span> rest = sentence;
            while (rest.size() > MOST_TOKENS) {
                int end = end(text, rest);
                cut.add(rest.subList(0, end));
                rest = rest.subList(end, rest.size());
            }
            cut.add(rest);
        }
        return cut;
    }

    private static int end(String text, List<Span> tokens) {
        int semicolon = last(i -> text.charAt(tokens.get(i - 1).getStart()) == ';');
        int comma = semicolon > 0
                ? semicolon
                : last(i -> text.charAt(tokens.get(i - 1).getStart()) == ',');
        int small = comma > 0
                ? comma
                : last(i ->
                        !Character.isUpperCase(text.codePointAt(tokens.get(i).getStart())));
        return small > 0 ? small : MOST_TOKENS;
    }

    private static int last(IntPredicate place) {
        for (int i = MOST_TOKENS; i > MOST_TOKENS / 2; i--) {
            if (place.test(i)) {
                return i;
            }
        }
        return 0;
    }
}
