package org.dateline.source.draft;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.jspecify.annotations.Nullable;

/** Gathers running text into paragraphs: white space is folded, and characters that cannot be seen or stored are left out. */
public final class Paragraphs {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final List<Paragraph> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Block.@Nullable Kind kind;

    /** Adds running text, in which any white space is one space. */
    public void add(String words) {
        words.codePoints().filter(Paragraphs::isSeen).forEach(this::add);
    }

    private void add(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space();
        } else {
            open.appendCodePoint(c);
        }
    }

    /** Adds text whose lines stay as they are. */
    public void addLines(String lines) {
        lines.replace("\r\n", "\n").codePoints().filter(Paragraphs::isSeen).forEach(open::appendCodePoint);
    }

    private static boolean isSeen(int c) {
        return c != SOFT_HYPHEN
                && c != ZERO_WIDTH_SPACE
                && c != BYTE_ORDER_MARK
                && Character.getType(c) != Character.PRIVATE_USE
                && (!Character.isISOControl(c) || Character.isWhitespace(c))
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    /** Parts words. */
    public void space() {
        if (!open.isEmpty() && open.charAt(open.length() - 1) != ' ') {
            open.append(' ');
        }
    }

    /** Tells what the paragraph that is open is. */
    public void mark(Block.@Nullable Kind what) {
        kind = what;
    }

    /** Ends the paragraph that is open, if it has any text. */
    public void end() {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            done.add(new Paragraph(text, kind));
        }
        open.setLength(0);
        kind = null;
    }

    public List<Paragraph> list() {
        end();
        return List.copyOf(done);
    }
}
