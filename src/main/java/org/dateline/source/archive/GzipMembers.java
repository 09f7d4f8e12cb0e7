package org.dateline.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the members of a gzip file (RFC 1952) one after the other. Where one is damaged, all that stands before it has been
 * given, and but for the last few bytes what could be unpacked of it.
 */
final class GzipMembers extends InputStream {
    private static final int PIECE = 512;

    private final BufferedInputStream in;
    private @Nullable GzipCompressorInputStream member;
    private boolean ended;

    GzipMembers(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            GzipCompressorInputStream from = member == null ? next() : member;
            int read = from == null ? -1 : from.read(bytes, offset, Math.min(PIECE, length));
            if (read > 0) {
                return read;
            }
            ended = from == null;
            member = null;
        }
        return length == 0 ? 0 : -1;
    }

    private @Nullable GzipCompressorInputStream next() throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return null;
        }
        in.reset();
        member = GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(false)
                .get();
        return member;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
