package org.dateline.source;

import java.util.BitSet;
import java.util.regex.Matcher;

/**
 * The characters with which the matches of a pattern can begin, if each of its alternatives begins with the boundary of a word
 * and a letter, as in {@code \b(?:click|tap) here}. Where no word begins with one of them the pattern need not be tried: a
 * search costs little more than a look at each character.
 */
final class WordStarts {
    private static final String BOUNDARY = "\\b";
    private static final String GROUP = "(?:";
    private static final int ASCII = 128;

    private final BitSet letters = new BitSet(ASCII);
    /** False if the pattern can begin in another way, so that it must be tried everywhere. */
    private boolean known = true;

    private WordStarts() {}

    /** Those of a regular expression as {@link java.util.regex.Pattern} reads it. */
    static WordStarts of(String pattern) {
        WordStarts starts = new WordStarts();
        for (int at = 0; at >= 0 && starts.known; ) {
            starts.known = pattern.startsWith(BOUNDARY, at);
            starts.read(pattern, at + BOUNDARY.length());
            at = next(pattern, at);
        }
        return starts;
    }

    /** Whether a pattern need not be tried everywhere. */
    static boolean isKnown(String pattern) {
        return of(pattern).known;
    }

    /** Takes note of how an alternative begins: with a letter, or with a group whose alternatives do. */
    private void read(String pattern, int from) {
        if (!pattern.startsWith(GROUP, from)) {
            letter(pattern, from);
            return;
        }
        int end = end(pattern, from);
        known &= end < pattern.length() && !isQuantifier(pattern, end + 1);
        for (int at = from + GROUP.length(); at >= 0 && known; at = next(pattern, at)) {
            read(pattern, at);
        }
    }

    private void letter(String pattern, int at) {
        boolean plain = at < pattern.length() && pattern.charAt(at) < ASCII && Character.isLetter(pattern.charAt(at));
        known &= plain && !isQuantifier(pattern, at + 1);
        if (known) {
            letters.set(pattern.charAt(at));
        }
    }

    private static boolean isQuantifier(String pattern, int at) {
        return at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0;
    }

    /** Where the group that begins at an index ends; the end of the pattern if it does not. */
    private static int end(String pattern, int from) {
        int at = from + 1;
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            at = after(pattern, at);
        }
        return at;
    }

    /** Where the next alternative beside that at an index begins; -1 if there is none. */
    private static int next(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                return at + 1;
            }
            at = after(pattern, at);
        }
        return -1;
    }

    /** The index after what begins at an index: an escaped character, a class, a group, or one character. */
    private static int after(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> at + 2;
            case '[' -> afterClass(pattern, at);
            case '(' -> end(pattern, at) + 1;
            default -> at + 1;
        };
    }

    private static int afterClass(String pattern, int from) {
        int at = from + 1;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** What {@link Matcher#find()} gives for a new matcher of the pattern on a text. */
    boolean find(Matcher matcher, String text) {
        if (!known) {
            return matcher.find();
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < text.length(); at++) {
            if (letters.get(text.charAt(at)) && (at == 0 || !isLetter(text.charAt(at - 1)))) {
                matcher.region(at, text.length());
                if (matcher.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
