package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;

/**
 * Parses what stands on the two sides of a semicolon or colon each for itself, where both sides are clauses: a greedy parser gets
 * one clause right more often than two at once. The second is coordinated to the first.
 */
final class SentenceParts {
    private static final int SHORTEST = 4;

    private SentenceParts() {}

    static Dependencies parse(DependencyParser parser, String[] words, String[] tags) {
        List<Integer> starts = starts(words, tags);
        if (starts.size() == 1) {
            return AttributedParts.parse(parser, words, tags);
        }
        List<Integer> heads = new ArrayList<>(words.length);
        List<String> relations = new ArrayList<>(words.length);
        int first = -1;
        for (int part = 0; part < starts.size(); part++) {
            int from = starts.get(part);
            int to = part + 1 < starts.size() ? starts.get(part + 1) : words.length;
            Dependencies tree = AttributedParts.parse(
                    parser, Arrays.copyOfRange(words, from, to), Arrays.copyOfRange(tags, from, to));
            for (int i = 0; i < to - from; i++) {
                boolean root = tree.heads().get(i) < 0;
                heads.add(root ? first : tree.heads().get(i) + from);
                relations.add(root && first >= 0 ? "conj" : tree.relations().get(i));
                first = root && first < 0 ? from + i : first;
            }
        }
        return new Dependencies(heads, relations);
    }

    /** Where the parts begin; a mark belongs to the part before it. */
    private static List<Integer> starts(String[] words, String[] tags) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean inside = false;
        for (int i = 0; i < words.length; i++) {
            inside = switch (words[i]) {
                case "(", "[", "“" -> true;
                case ")", "]", "”" -> false;
                case "\"" -> !inside;
                default -> inside;
            };
            boolean mark = words[i].equals(";") || words[i].equals(":");
            if (mark
                    && !inside
                    && isClause(tags, starts.get(starts.size() - 1), i)
                    && isClause(tags, i + 1, words.length)) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    /** A run of words with a verb of its own and something before it. */
    static boolean isClause(String[] tags, int from, int to) {
        for (int i = from + 1; i < to && to - from >= SHORTEST; i++) {
            boolean verb = tags[i].equals("VERB") || tags[i].equals("AUX");
            boolean subject = tags[i - 1].equals("NOUN")
                    || tags[i - 1].equals("PROPN")
                    || tags[i - 1].equals("PRON")
                    || tags[i - 1].equals("AUX")
                    || tags[i - 1].equals("ADV");
            if (verb && subject) {
                return true;
            }
        }
        return false;
    }
}
