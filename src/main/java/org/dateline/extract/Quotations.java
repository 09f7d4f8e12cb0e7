package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;

/**
 * Finds what stands between quotation marks. A quotation that is not closed in its paragraph runs on to where a later one closes
 * it, or ends with its paragraph if the next opens with a mark of its own.
 */
final class Quotations {
    private static final int MOST_PARAGRAPHS = 8;

    private final Text text;
    private final String chars;
    private final List<Span> found = new ArrayList<>();

    private Quotations(Text text) {
        this.text = text;
        this.chars = text.chars();
    }

    /** The spans inside the marks, in order. */
    static List<Span> in(Document document) {
        Quotations quotations = new Quotations(document.text());
        List<Block> paragraphs = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .toList();
        int from = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            from = quotations.read(paragraphs, i, Math.max(from, quotations.begin(paragraphs.get(i))));
        }
        return List.copyOf(quotations.found);
    }

    private int begin(Block block) {
        return text.charIndex(block.span().begin());
    }

    private int end(Block block) {
        return text.charIndex(block.span().end());
    }

    /** Reads a paragraph from a position; gives where the reading ended. */
    private int read(List<Block> paragraphs, int index, int from) {
        int end = end(paragraphs.get(index));
        int opened = -1;
        for (int i = from; i < end; i++) {
            int mark = mark(i, end);
            boolean opens = mark > 0 && (chars.charAt(i) == '“' || chars.charAt(i) != '”' && opened < 0);
            if (opens && opened < 0) {
                opened = i + mark;
            } else if (mark > 0 && !opens && opened >= 0) {
                add(opened, i);
                opened = -1;
            }
            i += Math.max(0, mark - 1);
        }
        if (opened < 0) {
            return end;
        }
        int close = closing(paragraphs, index + 1);
        add(opened, close < 0 ? end : close);
        return close < 0 ? end : close + 1;
    }

    /** The length of the mark at a position: 1, 2 for a mark written as two, 0 if there is none. */
    private int mark(int at, int end) {
        char c = chars.charAt(at);
        if (c == '"' || c == '“' || c == '”') {
            return 1;
        }
        boolean two = at + 1 < end && (c == '\'' || c == '’' || c == '`') && chars.charAt(at + 1) == c;
        return two ? 2 : 0;
    }

    /** Where a later paragraph closes a quotation; -1 if the next mark opens one, or none follows soon. */
    private int closing(List<Block> paragraphs, int next) {
        for (int p = next; p < Math.min(paragraphs.size(), next + MOST_PARAGRAPHS); p++) {
            int begin = begin(paragraphs.get(p));
            int end = end(paragraphs.get(p));
            for (int i = begin; i < end; i++) {
                int mark = mark(i, end);
                if (mark > 0) {
                    boolean closes =
                            chars.charAt(i) != '“' && i > begin && !Character.isWhitespace(chars.charAt(i - 1));
                    return closes ? i : -1;
                }
            }
        }
        return -1;
    }

    private void add(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(chars.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(chars.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(text.span(from, to));
        }
    }
}
