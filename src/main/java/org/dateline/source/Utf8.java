package org.dateline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (RFC 3629): nothing is replaced. */
final class Utf8 {
    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /** Bytes that are not UTF-8; the offset counts from zero in the array that was decoded. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;

        MalformedException(int offset) {
            super("malformed at byte " + offset);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    static String decode(byte[] bytes) throws MalformedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedException(in.position());
        }
        return out.flip().toString();
    }

    /** Where bytes first are no UTF-8, or their end. */
    static int firstMalformed(byte[] bytes) {
        try {
            decode(bytes);
            return bytes.length;
        } catch (MalformedException e) {
            return e.offset();
        }
    }

    /** A text without the byte order mark that some programs put before it. */
    static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
