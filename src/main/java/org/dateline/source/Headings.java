package org.dateline.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.jspecify.annotations.Nullable;

/** Tells headings: the title near the top, and short lines without a mark at the end over longer paragraphs. */
final class Headings {
    private static final int TOP = 3;
    private static final int LONGEST_HEADLINE = 140;
    private static final int LONGEST_HEADING = 90;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern START = Pattern.compile("[\"“‘']?[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}].*", Pattern.DOTALL);

    private final List<String> blocks;
    private final List<Optional<Block.Kind>> formal;
    private final @Nullable String title;

    /** @param formal the kinds that are already known */
    Headings(List<String> blocks, List<Optional<Block.Kind>> formal, @Nullable String title) {
        this.blocks = blocks;
        this.formal = formal;
        this.title = title == null ? null : letters(title);
    }

    boolean isHeading(int i) {
        return i < TOP && isTitle(blocks.get(i)) || formal.get(i).isEmpty() && looksLikeHeading(i);
    }

    private boolean isTitle(String block) {
        return title != null
                && block.length() <= 2 * title.length() + TOP
                && letters(block).equals(title);
    }

    private static String letters(String words) {
        return NOT_LETTERS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private boolean looksLikeHeading(int i) {
        String block = blocks.get(i);
        return block.length() <= (i == 0 ? LONGEST_HEADLINE : LONGEST_HEADING)
                && START.matcher(block).matches()
                && !Marks.endsInMark(block)
                && !Marks.hasSentenceEndInside(block)
                && isOverLonger(i);
    }

    /** Whether a caption follows, or, passing by date lines and further headings, a longer block of sentences. */
    private boolean isOverLonger(int i) {
        for (int next = i + 1; next < blocks.size() && next <= i + TOP; next++) {
            String block = blocks.get(next);
            if (formal.get(next).equals(Optional.of(Block.Kind.CAPTION))) {
                return true;
            }
            if (formal.get(next).isEmpty() && Marks.endsInMark(block)) {
                return block.length() > blocks.get(i).length();
            }
        }
        return false;
    }
}
