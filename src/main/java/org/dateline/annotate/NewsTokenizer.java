package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Splits news text into words, numbers and marks, by rules that never cut a name.
 *
 * <p>Follows the Penn Treebank where it can: clitics ("Russia" "'s", "did" "n't"), brackets, quotation marks, currency and
 * percent signs are tokens of their own; "Jong-un", "5,000" and "U.S." stay whole. A dash between words is a token, and so is
 * the hyphen of a compound that begins with a name ("Geneva" "-" "based", "Russia" "-" "Ukraine"). Offsets are UTF-16, as
 * OpenNLP counts. Stateless and thread-safe; time grows in proportion to length.
 */
public final class NewsTokenizer implements Tokenizer {
    private static final int LONGEST_TITLE = 6;

    private final Abbreviations abbreviations = Abbreviations.shipped();
    private final Compounds compounds = new Compounds();

    @Override
    public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
    }

    @Override
    public Span[] tokenizePos(String text) {
        List<Span> tokens = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            chunk(text, at, end, tokens);
            at = end;
        }
        return tokens.toArray(new Span[0]);
    }

    /** A run between white space. */
    private void chunk(String text, int begin, int end, List<Span> tokens) {
        if (isAddress(text, begin, end)) {
            int last = end;
            while (last > begin + 1 && ".,;:!?)]\"'”’".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            tokens.add(new Span(begin, last));
            begin = last;
        }
        int at = begin;
        while (at < end) {
            int length = mark(text, at, end);
            if (length > 0) {
                tokens.add(new Span(at, at + length));
                at += length;
            } else {
                int wordEnd = wordEnd(text, at, end);
                word(text, at, wordEnd, end, tokens);
                at = wordEnd;
            }
        }
    }

    /** The length of the mark that stands here as a token of its own, or 0 if a word does. */
    private static int mark(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '.' || c == '-') {
            int run = at;
            while (run < end && text.charAt(run) == c) {
                run++;
            }
            boolean numberFollows = run == at + 1 && run < end && Character.isDigit(text.charAt(run));
            return numberFollows ? 0 : run - at;
        }
        return Characters.isMark(c) || Characters.isCurrency(c) || Characters.isApostrophe(c)
                ? markLength(text, at, end)
                : 0;
    }

    private static int markLength(String text, int at, int end) {
        boolean elision = Characters.isApostrophe(text.charAt(at))
                && at + 2 < end
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2));
        boolean two =
                Characters.isApostrophe(text.charAt(at)) && at + 1 < end && text.charAt(at + 1) == text.charAt(at);
        return elision ? 0 : two ? 2 : 1;
    }

    private int wordEnd(String text, int begin, int end) {
        int at = begin + 1;
        while (at < end && !breaks(text, begin, at, end)) {
            at++;
        }
        return at;
    }

    /** Whether a token ends before the character at a position inside a run. */
    private boolean breaks(String text, int begin, int at, int end) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (before == '.' && isTitleBeforeName(text, begin, at, end)) {
            return true;
        }
        boolean last = at + 1 == end;
        char after = last ? ' ' : text.charAt(at + 1);
        if (c == ',' || c == ':') {
            return !(Character.isDigit(before) && Character.isDigit(after));
        }
        if (c == '.') {
            return after == '.'
                    || sentenceWithoutSpace(text, begin, at, end) && !isTitleBeforeName(text, begin, at + 1, end);
        }
        if (c == '-') {
            return after == '-';
        }
        if (c == '/') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        if (c == '&' || Characters.isApostrophe(c)) {
            return last || !Character.isLetterOrDigit(after) || Characters.isApostrophe(before);
        }
        if (c == '°') {
            return Character.isDigit(before);
        }
        if (Characters.isCurrency(c)) {
            return !isCurrencyPrefix(text, begin, at);
        }
        return Characters.isMark(c) || Characters.isCurrency(before);
    }

    /** "US$", "A$", "HK$": capitals before the sign are part of it. */
    private static boolean isCurrencyPrefix(String text, int begin, int at) {
        if (at - begin > 3) {
            return false;
        }
        for (int i = begin; i < at; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** "Mr.Velde": a title, and no space behind its full stop. */
    private boolean isTitleBeforeName(String text, int begin, int at, int end) {
        return at + 1 < end
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1))
                && at - begin <= LONGEST_TITLE
                && abbreviations.isTitle(text.substring(begin, at));
    }

    /** "…ended.The next": a full stop after a lower-case word and before a capital, with no space between. */
    private static boolean sentenceWithoutSpace(String text, int begin, int at, int end) {
        return at + 2 < end
                && at - begin >= 3
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /** Takes a word apart into its stem, its clitic, and the full stop or hyphens that do not belong to it. */
    private void word(String text, int begin, int wordEnd, int chunkEnd, List<Span> tokens) {
        int end = wordEnd;
        while (end > begin + 1 && text.charAt(end - 1) == '-') {
            end--;
        }
        boolean stop = end > begin + 1 && text.charAt(end - 1) == '.' && !keepsStop(text, begin, end, chunkEnd);
        int stemEnd = stop ? end - 1 : end;
        int clitic = Clitics.begin(text, begin, stemEnd);
        compounds.split(text, begin, clitic, tokens);
        if (clitic < stemEnd) {
            tokens.add(new Span(clitic, stemEnd));
        }
        for (int i = stemEnd; i < wordEnd; i++) {
            tokens.add(new Span(i, i + 1));
        }
    }

    private boolean keepsStop(String text, int begin, int end, int chunkEnd) {
        String word = text.substring(begin, end);
        boolean beforeNumber = end == chunkEnd && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return abbreviations.contains(word, beforeNumber)
                || end < chunkEnd && text.charAt(end) == ',' && word.length() <= 4;
    }

    private static boolean isAddress(String text, int begin, int end) {
        return text.startsWith("http://", begin)
                || text.startsWith("https://", begin)
                || text.startsWith("www.", begin)
                || isMail(text, begin, end);
    }

    private static boolean isMail(String text, int begin, int end) {
        int at = begin;
        while (at < end && text.charAt(at) != '@') {
            at++;
        }
        int dot = at + 1;
        while (dot < end && text.charAt(dot) != '.') {
            dot++;
        }
        return at > begin && dot > at + 1 && dot < end - 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c == '\u200B' || c == '\uFEFF';
    }
}
