package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;

/** Finds what stands between quotation marks, paragraph by paragraph; a quotation that is not closed runs to the end of its paragraph. */
final class Quotations {
    private Quotations() {}

    /** The spans inside the marks, in order. */
    static List<Span> in(Document document) {
        List<Span> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                addFrom(document.text(), block.span(), found);
            }
        }
        return found;
    }

    private static void addFrom(Text text, Span block, List<Span> found) {
        String chars = text.chars();
        int end = text.charIndex(block.end());
        int opened = -1;
        for (int i = text.charIndex(block.begin()); i < end; i++) {
            char c = chars.charAt(i);
            boolean two = i + 1 < end && (c == '\'' || c == '’' || c == '`') && chars.charAt(i + 1) == c;
            boolean plain = c == '"' || two;
            boolean opens = c == '“' || plain && opened < 0;
            boolean closes = c == '”' || plain && opened >= 0;
            if (opens && opened < 0) {
                opened = i + (two ? 2 : 1);
            } else if (closes && opened >= 0) {
                add(text, opened, i, found);
                opened = -1;
            }
            i += two && (opens || closes) ? 1 : 0;
        }
        if (opened >= 0) {
            add(text, opened, end, found);
        }
    }

    private static void add(Text text, int begin, int end, List<Span> found) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.chars().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.chars().charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(text.span(from, to));
        }
    }
}
