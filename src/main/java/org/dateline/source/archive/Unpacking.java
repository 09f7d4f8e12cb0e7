package org.dateline.source.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/** What comes out of a packed file. It ends with a refusal if it grows out of all proportion to what went in, or is damaged. */
public final class Unpacking extends FilterInputStream {
    private static final long FREE = 64L << 20;
    private static final long MOST_FOR_ONE = 200;

    private final Counted packed;
    private final long packedBefore;
    private long unpacked;
    private @Nullable Unreadable failure;

    Unpacking(InputStream unpacking, Counted packed) {
        super(unpacking);
        this.packed = packed;
        this.packedBefore = packed.count();
    }

    /** Unpacks gzip, of one part or several. */
    public static InputStream gzip(InputStream in) {
        Counted packed = new Counted(in);
        return new Unpacking(new GzipMembers(packed), packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int read = super.read(bytes, offset, length);
            unpacked += Math.max(0, read);
            check();
            return read;
        } catch (IOException | IllegalArgumentException e) {
            failure = e instanceof Unreadable known ? known : broken(e);
            throw failure;
        }
    }

    private void check() throws Unreadable {
        if (unpacked > FREE && unpacked > MOST_FOR_ONE * Math.max(1, packed.count() - packedBefore)) {
            throw new Unreadable(
                    Code.TOO_LARGE,
                    "It unpacks to more than " + MOST_FOR_ONE + " times its size, and is read no further.");
        }
    }

    static Unreadable broken(Exception fault) {
        if (fault instanceof ZipException && String.valueOf(fault.getMessage()).contains("encrypted")) {
            return new Unreadable(Code.ENCRYPTED, "It is encrypted: unpack it first.");
        }
        String why = fault instanceof EOFException ? "it breaks off" : Unreadable.reason(fault);
        return new Unreadable(Code.BROKEN, "It is damaged and read no further: " + why + ".");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts what is read. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count += skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
