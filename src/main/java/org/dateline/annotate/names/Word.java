package org.dateline.annotate.names;

import java.util.Locale;

/**
 * What the features see of a token: its spelling with plain quotation marks and dashes, in lower case too, and its shape.
 *
 * @param form the spelling
 * @param lower the spelling in lower case, digits as zeros
 * @param shape the kinds of its characters: {@code Xxx-xx}, with at most three alike in a row
 * @param capitalised whether it starts with a capital
 */
record Word(String form, String lower, String shape, boolean capitalised) {

    static Word of(String token) {
        String form = plain(token);
        return new Word(form, zeros(form.toLowerCase(Locale.ROOT)), shape(form), startsWithCapital(form));
    }

    /** Whether it is more than one letter and all of them are capitals. */
    boolean upperCase() {
        return form.length() > 1
                && form.chars().filter(Character::isLetter).count() > 1
                && form.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether all its letters are small or, if it has more than one, all are capitals. */
    boolean oneCase() {
        return !form.isEmpty() && Character.isLetter(form.charAt(0)) && (!capitalised || upperCase());
    }

    /** The word as a name is written, with a capital only at its beginning, if it is all of one case. */
    String title() {
        return oneCase()
                ? Character.toUpperCase(form.charAt(0)) + form.substring(1).toLowerCase(Locale.ROOT)
                : form;
    }

    /** Curly quotation marks, apostrophes and the many dashes are one to the model. */
    static String plain(String token) {
        if (isAscii(token)) {
            return token.equals("``") || token.equals("''") ? "\"" : token;
        }
        StringBuilder plain = new StringBuilder(token.length());
        token.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static boolean isAscii(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }

    static String zeros(String lower) {
        if (!hasDigit(lower)) {
            return lower;
        }
        StringBuilder zeros = new StringBuilder(lower);
        for (int i = 0; i < zeros.length(); i++) {
            if (Character.isDigit(zeros.charAt(i))) {
                zeros.setCharAt(i, '0');
            }
        }
        return zeros.toString();
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        int alike = 0;
        char last = 0;
        for (int i = 0; i < form.length(); i++) {
            char kind = kind(form.charAt(i));
            alike = kind == last ? alike + 1 : 1;
            last = kind;
            if (alike <= 3) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }

    private static boolean startsWithCapital(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }
}
