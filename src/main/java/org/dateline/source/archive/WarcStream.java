package org.dateline.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;

/** The bytes of an archive, in which the beginning of a record can be sought after a broken one. */
final class WarcStream {
    private static final byte[] BEGINNING = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 13;

    private final Unpacking.Counted bytes;
    private final ReadableByteChannel channel;
    /** What was taken from the channel and not read yet; the reader of records shares it. */
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();

    private long found = -1;

    WarcStream(InputStream in) {
        this.bytes = new Unpacking.Counted(in);
        this.channel = Channels.newChannel(bytes);
    }

    /** A reader of the records from here on. */
    WarcReader reader() throws IOException {
        WarcReader reader = new WarcReader(channel, buffer);
        reader.onWarning(warning -> {});
        return reader;
    }

    /** How many bytes were read. */
    long offset() {
        return bytes.count() - buffer.remaining();
    }

    /** Goes to the next beginning of a record, behind the one that was found before; false if there is none. */
    boolean seekRecord() throws IOException {
        while (fill()) {
            if (offset() > found && beginsRecord()) {
                found = offset();
                return true;
            }
            buffer.get();
        }
        return false;
    }

    private boolean beginsRecord() {
        for (int i = 0; i < BEGINNING.length; i++) {
            if (buffer.get(buffer.position() + i) != BEGINNING[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are as many bytes as a beginning has. */
    private boolean fill() throws IOException {
        while (buffer.remaining() < BEGINNING.length) {
            buffer.compact();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                return false;
            }
        }
        return true;
    }
}
