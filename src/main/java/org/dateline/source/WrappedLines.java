package org.dateline.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken to a width. Lines were broken if nearly none is wide, most have no room for the word that
 * begins the next one, and many end in the middle of a sentence.
 */
final class WrappedLines {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 120;
    private static final double FULL_SHARE = 0.6;
    private static final double OPEN_SHARE = 0.4;

    private final String text;

    WrappedLines(String text) {
        this.text = text;
    }

    /** The paragraphs of a group of lines: each line is one, unless the group was broken to a width. */
    List<Range> paragraphs(List<Range> group) {
        int width = width(group);
        if (!isWrapped(group, width)) {
            return group;
        }
        List<Range> paragraphs = new ArrayList<>();
        Range paragraph = group.get(0);
        for (int i = 1; i < group.size(); i++) {
            if (continues(group.get(i - 1), group.get(i), width)) {
                paragraph = paragraph.to(group.get(i));
            } else {
                paragraphs.add(paragraph);
                paragraph = group.get(i);
            }
        }
        paragraphs.add(paragraph);
        return paragraphs;
    }

    private static int width(List<Range> group) {
        return group.stream().mapToInt(Range::length).max().orElse(0);
    }

    private boolean isWrapped(List<Range> group, int width) {
        if (group.size() < 2 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int open = 0;
        int lower = 0;
        for (int i = 1; i < group.size(); i++) {
            full += isFull(group.get(i - 1), group.get(i), width) ? 1 : 0;
            open += isOpen(group.get(i - 1)) ? 1 : 0;
            lower += beginsLower(group.get(i)) ? 1 : 0;
        }
        int pairs = group.size() - 1;
        return full >= FULL_SHARE * pairs && open >= OPEN_SHARE * pairs && lower >= 1;
    }

    private boolean continues(Range line, Range next, int width) {
        return beginsLower(next) || isFull(line, next, width) && (isOpen(line) || line.length() > width / 2);
    }

    /** Whether the first word of the next line would not have fitted. */
    private boolean isFull(Range line, Range next, int width) {
        int word = next.begin();
        while (word < next.end() && !White.is(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + (word - next.begin()) > width;
    }

    private boolean isOpen(Range line) {
        return !Marks.endsSentence(text, line);
    }

    private boolean beginsLower(Range line) {
        return Character.isLowerCase(text.codePointAt(line.begin()));
    }
}
