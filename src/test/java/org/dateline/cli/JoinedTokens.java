package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes text of the tokens of a corpus, as it would be printed. */
final class JoinedTokens {
    private static final Map<String, String> PRINTED =
            Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");
    private static final Set<String> NO_SPACE_BEFORE =
            Set.of((", . ; : ? ! % ) ] } ' 's 'S n't N'T 're 've 'll 'd 'm ’s ’ … ”").split(" "));
    private static final Set<String> NO_SPACE_AFTER = Set.of("( [ { $ £ € # ‘ “".split(" "));

    private final StringBuilder text = new StringBuilder();
    private boolean quoted;
    private boolean quotedInside;
    private boolean glued = true;

    private JoinedTokens() {}

    /** The text of sentences, a line for every few of them. */
    static String paragraphs(List<List<String>> sentences, int size) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += size) {
            paragraphs.add(line(sentences.subList(i, Math.min(i + size, sentences.size())).stream()
                    .flatMap(List::stream)
                    .map(token -> PRINTED.getOrDefault(token, token))
                    .toList()));
        }
        return String.join("\n", paragraphs);
    }

    private static String line(List<String> tokens) {
        JoinedTokens joined = new JoinedTokens();
        for (int i = 0; i < tokens.size(); i++) {
            joined.add(tokens.get(i), isBetweenWords(tokens, i));
        }
        return joined.text.toString();
    }

    /** Quotation marks open and close in turn; a single one behind an s, where none is open, is a possessive. */
    private void add(String token, boolean betweenWords) {
        boolean before = glued || NO_SPACE_BEFORE.contains(token);
        boolean after = NO_SPACE_AFTER.contains(token);
        if (token.equals("\"")) {
            before = quoted || glued;
            after = !quoted;
            quoted = !quoted;
        } else if (token.equals("'") && (quotedInside || !endsWithS())) {
            before = quotedInside || glued;
            after = !quotedInside;
            quotedInside = !quotedInside;
        } else if (betweenWords) {
            before = true;
            after = true;
        }
        text.append(before || text.isEmpty() ? "" : " ").append(token);
        glued = after;
    }

    private boolean endsWithS() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == 's';
    }

    /** Whether a token is a hyphen or a slash between two words. */
    private static boolean isBetweenWords(List<String> tokens, int at) {
        boolean binds = tokens.get(at).equals("-") || tokens.get(at).equals("/");
        return binds
                && at > 0
                && at < tokens.size() - 1
                && isOfWord(
                        tokens.get(at - 1).codePointBefore(tokens.get(at - 1).length()))
                && isOfWord(tokens.get(at + 1).codePointAt(0));
    }

    private static boolean isOfWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
