package org.dateline.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Unreadable;

/** The body of a record. It is refused as a whole where it is broken, and is left open for the archive to go on behind it. */
final class RecordBody extends FilterInputStream {
    private final long offset;

    RecordBody(InputStream in, long offset) {
        super(in);
        this.offset = offset;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new Unreadable(Code.BROKEN, "The record at byte " + offset + " is broken: " + Unreadable.reason(e));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // The reader of the archive closes it.
    }
}
