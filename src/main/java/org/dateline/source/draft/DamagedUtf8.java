package org.dateline.source.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 in which a few bytes are broken from text in another encoding, in which nearly all bytes above ASCII are. */
final class DamagedUtf8 {
    private static final int WHOLE_FOR_ONE = 8;

    private DamagedUtf8() {}

    /** Whether characters of several bytes are whole far more often than not. */
    static boolean is(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 12);
        long whole = 0;
        long broken = 0;
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            whole += beyondAscii(out.flip());
            out.clear();
            if (result.isError()) {
                broken++;
                in.position(in.position() + Math.max(1, result.length()));
            }
        }
        return broken > 0 && whole >= WHOLE_FOR_ONE * broken;
    }

    private static long beyondAscii(CharBuffer text) {
        return text.chars().filter(c -> c >= 0x80).count();
    }
}
