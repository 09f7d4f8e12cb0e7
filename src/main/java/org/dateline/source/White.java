package org.dateline.source;

/** What counts as white space around a block: every kind of space and line end in Unicode, and the byte order mark. */
final class White {
    private static final int NEXT_LINE = 0x85;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private White() {}

    static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE || c == BYTE_ORDER_MARK;
    }

    /** The index of the first character that is not white, or {@code end}. White characters take one UTF-16 unit. */
    static int startOfInk(String text, int begin, int end) {
        int at = begin;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index behind the last character that is not white, or {@code begin}. */
    static int endOfInk(String text, int begin, int end) {
        int at = end;
        while (at > begin && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
