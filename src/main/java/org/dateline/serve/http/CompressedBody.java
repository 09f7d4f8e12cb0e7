package org.dateline.serve.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A body that is compressed or not, as is decided before its first byte. */
final class CompressedBody extends ServletOutputStream {
    private static final int BUFFER = 8192;

    private final ServletOutputStream plain;
    private final BooleanSupplier begin;
    private @Nullable OutputStream out;
    private @Nullable GZIPOutputStream gzip;

    /** @param begin tells, when it is known what is sent, whether to compress it */
    CompressedBody(ServletOutputStream plain, BooleanSupplier begin) {
        this.plain = plain;
        this.begin = begin;
    }

    private OutputStream out() throws IOException {
        OutputStream known = out;
        if (known == null) {
            gzip = begin.getAsBoolean() ? new GZIPOutputStream(plain, BUFFER, true) : null;
            known = gzip == null ? plain : gzip;
            out = known;
        }
        return known;
    }

    boolean isCompressed() {
        return gzip != null;
    }

    void finish() throws IOException {
        if (out == null) {
            begin.getAsBoolean();
        } else if (gzip != null) {
            gzip.finish();
        }
    }

    @Override
    public void write(int b) throws IOException {
        out().write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (count > 0) {
            out().write(bytes, from, count);
        }
    }

    @Override
    public void flush() throws IOException {
        out().flush();
    }

    @Override
    public void close() throws IOException {
        finish();
        plain.close();
    }

    @Override
    public boolean isReady() {
        return plain.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("Bodies are written by the thread of the request");
    }
}
