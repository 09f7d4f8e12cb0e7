package org.dateline.resolve.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.WordList;

/**
 * The words of an article's paragraphs, folded so that setting does not matter: letter case, accents, hyphens, apostrophes and
 * the commas within numbers; and what marks its news off from other news told in the same words, its names and figures.
 *
 * <p>A name is a word with a capital that does not begin a sentence. A figure is a word with a digit, or a word that counts,
 * together with the word behind it: three people are another figure than three points.
 */
final class Words {
    private static final Set<String> NUMBERS = WordList.set(Words.class, "number-words.txt");

    private final List<String> folded = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private boolean begins = true;
    /** The number that was read last, while the word behind it is awaited. */
    private String number = "";

    private Words() {}

    static Words of(Document document) {
        Words paragraphs = of(document, Set.of(Block.Kind.PARAGRAPH));
        return paragraphs.folded.isEmpty()
                ? of(document, Set.of(Block.Kind.HEADING, Block.Kind.CAPTION, Block.Kind.DATELINE))
                : paragraphs;
    }

    private static Words of(Document document, Set<Block.Kind> kinds) {
        Words words = new Words();
        for (Block block : document.blocks()) {
            if (kinds.contains(block.kind())) {
                words.begins = true;
                words.read(Normalizer.normalize(document.text().slice(block.span()), Normalizer.Form.NFKD));
                words.counted("");
            }
        }
        return words;
    }

    List<String> folded() {
        return folded;
    }

    Set<String> names() {
        return names;
    }

    Set<String> figures() {
        return figures;
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = end(text, at);
                add(text.substring(at, end));
                at = end;
            } else {
                begins |= ".!?:\"“‘".indexOf(text.charAt(at)) >= 0;
                at++;
            }
        }
    }

    /** Where a word ends: apostrophes and accents within it belong to it, and so do points and commas between digits. */
    private static int end(String text, int begin) {
        int end = begin + 1;
        while (end < text.length() && (isPart(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        if (at + 1 == text.length()) {
            return false;
        }
        boolean number = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return (c == '.' || c == ',') && number
                || (c == '\'' || c == '’') && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void add(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= Character.isDigit(c);
            if (Character.isLetterOrDigit(c) || c == '.') {
                kept.append(c);
            }
        }
        String plain = kept.toString().toLowerCase(Locale.ROOT);
        folded.add(plain);
        counted(plain);
        if (digit || NUMBERS.contains(plain)) {
            number = plain;
        } else if (!begins && Character.isUpperCase(word.charAt(0))) {
            names.add(plain);
        }
        begins = false;
    }

    private void counted(String next) {
        if (!number.isEmpty()) {
            figures.add(number + " " + next);
            number = "";
        }
    }
}
