package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.dateline.model.WordList;

/**
 * Divides the tokens of a block into sentences by their marks: a full stop that belongs to an abbreviation ends a sentence
 * only before a word that begins one, and a quotation that ends in a mark goes on where the next word has no capital.
 */
final class SentenceSplitter {
    private static final String CLOSERS = "\"”’')]»";

    private static final int LONGEST_DATELINE = 15;
    /** More marks than this in a row are not looked behind. */
    private static final int MOST_MARKS = 50;

    private final Abbreviations abbreviations = Abbreviations.shipped();
    private final Set<String> starters = WordList.set(SentenceSplitter.class, "sentence-starters.txt");

    /** The sentences as lists of tokens, none empty, in order. */
    List<List<Span>> split(String text, Span[] tokens) {
        List<List<Span>> sentences = new ArrayList<>();
        List<Span> sentence = new ArrayList<>();
        int dateline = datelineEnd(text, tokens);
        for (int i = 0; i < tokens.length; i++) {
            sentence.add(tokens[i]);
            if (i + 1 == dateline) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
                continue;
            }
            if (ends(text, tokens, i)) {
                while (i + 1 < tokens.length && closes(text, tokens, i + 1)) {
                    sentence.add(tokens[++i]);
                }
                if (i + 1 >= tokens.length || begins(text, tokens, i + 1)) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return LongSentences.cut(text, sentences);
    }

    /** The token after the dash of a dateline that opens the block ("LISBON, May 4 (Agency) — …"), or 0 if none does. */
    private static int datelineEnd(String text, Span[] tokens) {
        for (int i = 1; i < Math.min(tokens.length - 1, LONGEST_DATELINE); i++) {
            String token = word(text, tokens[i]);
            if (isEnd(token)) {
                return 0;
            }
            if (token.equals("—") || token.equals("–") || token.equals("-") || token.equals("--")) {
                boolean agency = word(text, tokens[i - 1]).equals(")");
                return agency || isCapitals(word(text, tokens[0])) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
    }

    private boolean ends(String text, Span[] tokens, int i) {
        String token = word(text, tokens[i]);
        if (isEnd(token)) {
            return true;
        }
        boolean abbreviation = token.length() > 1 && token.endsWith(".") && !abbreviations.neverEnds(token);
        return abbreviation && i + 1 < tokens.length && starters.contains(word(text, tokens[i + 1]));
    }

    private static boolean isEnd(String token) {
        char c = token.charAt(0);
        return c == '!' || c == '?' || c == '…' || c == '.' && token.chars().allMatch(x -> x == '.');
    }

    /** A closing mark that stands directly behind the one before, or a further mark of the same kind. */
    private static boolean closes(String text, Span[] tokens, int i) {
        String token = word(text, tokens[i]);
        boolean adjacent = tokens[i].getStart() == tokens[i - 1].getEnd();
        return adjacent
                && (token.equals("''")
                        || token.equals("’’")
                        || token.length() == 1 && CLOSERS.indexOf(token.charAt(0)) >= 0
                        || isEnd(token));
    }

    private static boolean begins(String text, Span[] tokens, int i) {
        for (int at = i; at < Math.min(tokens.length, i + MOST_MARKS); at++) {
            String token = word(text, tokens[at]);
            int c = token.codePointAt(0);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c) || token.length() > 1 && Character.isUpperCase(token.codePointAt(1));
            }
            if (token.equals(",") || token.equals(";")) {
                return false;
            }
        }
        return true;
    }

    private static String word(String text, Span token) {
        return text.substring(token.getStart(), token.getEnd());
    }
}
