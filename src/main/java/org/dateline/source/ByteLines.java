package org.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes. A line longer than the limit is passed over without being kept. */
final class ByteLines {

    /**
     * One line.
     *
     * @param bytes without the line end; empty if {@code tooLong}
     * @param offset of the first byte in the stream, from zero
     * @param number from one
     */
    record Line(byte[] bytes, long offset, long number, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long passed;
    private long number;

    ByteLines(InputStream in, int limit) {
        this(in, limit, 0, 0);
    }

    /**
     * Lines of which others stand before.
     *
     * @param offset of the first byte that the stream gives
     * @param before how many lines begin before it
     */
    ByteLines(InputStream in, int limit, long offset, long before) {
        this.in = in;
        this.limit = limit;
        this.passed = offset;
        this.number = before;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        long offset = passed + at;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = lineEnd();
            tooLong |= line.size() + (end - at) > limit;
            if (tooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        return new Line(line.toByteArray(), offset, ++number, tooLong);
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        passed += filled;
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
