package org.dateline.annotate;

/** The classes of characters that tokens and features are told apart by. */
public final class Characters {
    private Characters() {}

    /** Punctuation that is always a token of its own. */
    static boolean isMark(char c) {
        return switch (c) {
            case '"',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '<',
                    '>',
                    ';',
                    '!',
                    '?',
                    '%',
                    '*',
                    '=',
                    '|',
                    '~',
                    '^',
                    '#',
                    '_',
                    ',',
                    ':',
                    '/' -> true;
            case '“', '”', '„', '«', '»', '‹', '›', '–', '—', '―', '…', '•', '·', '¶', '§', '¡', '¿', '°' -> true;
            default -> false;
        };
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ';
    }

    /** The plain form of typographic quotation marks and dashes, as models were trained on them; other text is unchanged. */
    public static String plain(String token) {
        if (token.length() == 1) {
            return plain(token.charAt(0));
        }
        if (token.equals("''") || token.equals("``") || token.equals("’’")) {
            return "\"";
        }
        return token.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    }

    private static String plain(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> "\"";
            case '’', '‘', '`', 'ʼ' -> "'";
            case '–', '—', '―' -> "-";
            case '…' -> "...";
            default -> String.valueOf(c);
        };
    }
}
