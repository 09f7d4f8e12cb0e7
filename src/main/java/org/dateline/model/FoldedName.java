package org.dateline.model;

import java.text.Normalizer;

/** The form in which names are compared: lower case, no accents, no full stops or apostrophes, hyphens as spaces. */
public final class FoldedName {
    private FoldedName() {}

    /** Folds a name. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '&' || c == '+') {
                folded.appendCodePoint(Character.toLowerCase(c));
            } else if ((Character.isWhitespace(c) || c == '-' || c == '–' || c == '/') && !endsInSpace(folded)) {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }
}
