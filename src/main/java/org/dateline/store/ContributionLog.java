package org.dateline.store;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.jena.sparql.core.Quad;

/**
 * The file to which documents' contributions are appended. What was appended is there after any end of the process; a
 * record that was cut off is dropped when the file is opened. A withdrawal is a record without a body; the last record of
 * a document counts.
 */
final class ContributionLog implements Closeable {
    private static final int MAGIC = 0x444C4331;
    private static final int HEAD = 4 + 4 + 4 + 8;

    private final Path file;
    private FileChannel channel;
    private final SortedMap<String, Entry> live = new TreeMap<>();
    private final SortedMap<String, Optional<Signature>> before = new TreeMap<>();
    private long settled;
    private long liveBytes;
    private long end;

    /** Where a live contribution stands. */
    private record Entry(Signature signature, long bodyAt, int bodyLength, long recordLength) {}

    private ContributionLog(Path file, FileChannel channel, long settled) {
        this.file = file;
        this.channel = channel;
        this.settled = settled;
    }

    /**
     * Opens the file, or makes it.
     *
     * @param settled the position up to which the database follows it
     */
    static ContributionLog open(Path file, long settled) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            long known = settled <= channel.size() ? settled : 0;
            ContributionLog log = new ContributionLog(file, channel, known);
            log.scan();
            return log;
        } catch (IOException e) {
            throw new StoreException(file + " cannot be opened: " + e + ". Check its rights.", e);
        }
    }

    private void scan() throws IOException {
        channel.position(0);
        long size = channel.size();
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 20));
        while (end + HEAD <= size && readRecord(in, size)) {}
        if (end < size) {
            channel.truncate(end);
            channel.force(true);
        }
    }

    /** Reads one record; false if what follows is no whole record. */
    private boolean readRecord(DataInputStream in, long size) throws IOException {
        try {
            int magic = in.readInt();
            int headerLength = in.readInt();
            int bodyLength = in.readInt();
            long sum = in.readLong();
            long length = (long) HEAD + headerLength + bodyLength;
            if (magic != MAGIC || headerLength < 0 || bodyLength < 0 || end + length > size) {
                return false;
            }
            byte[] header = in.readNBytes(headerLength);
            byte[] body = in.readNBytes(bodyLength);
            if (sum != sum(header, body)) {
                return false;
            }
            enter(SignatureCodec.decode(header), end + HEAD + headerLength, bodyLength, length);
            end += length;
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private void enter(Signature signature, long bodyAt, int bodyLength, long length) {
        if (end >= settled) {
            before.putIfAbsent(signature.document(), signature(signature.document()));
        }
        Entry before = bodyLength == 0
                ? live.remove(signature.document())
                : live.put(signature.document(), new Entry(signature, bodyAt, bodyLength, length));
        liveBytes += (bodyLength == 0 ? 0 : length) - (before == null ? 0 : before.recordLength());
    }

    /** Appends contributions; they are safe when this returns. */
    void put(Collection<Contribution> contributions) {
        for (Contribution contribution : contributions) {
            append(contribution.signature(), contribution.body());
        }
        force();
    }

    /** Appends withdrawals. */
    void remove(Collection<String> documents) {
        documents.forEach(document -> append(new Signature(document, null, "", List.of(), ""), new byte[0]));
        force();
    }

    private void append(Signature signature, byte[] body) {
        byte[] header = SignatureCodec.encode(signature);
        ByteBuffer record = ByteBuffer.allocate(HEAD + header.length + body.length)
                .putInt(MAGIC)
                .putInt(header.length)
                .putInt(body.length)
                .putLong(sum(header, body))
                .put(header)
                .put(body)
                .flip();
        int length = record.remaining();
        try {
            long at = end;
            while (record.hasRemaining()) {
                at += channel.write(record, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
        // As it is read back: with each word in memory once, however many documents use it.
        enter(SignatureCodec.decode(header), end + HEAD + header.length, body.length, length);
        end += length;
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static long sum(byte[] header, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(header);
        sum.update(body);
        return sum.getValue();
    }

    /** The documents that contribute, sorted. */
    SortedSet<String> documents() {
        return new TreeSet<>(live.keySet());
    }

    /** What a document contributes to decisions, if it contributes. */
    Optional<Signature> signature(String document) {
        return Optional.ofNullable(live.get(document)).map(Entry::signature);
    }

    /** What a document says by itself; nothing if it contributes nothing. */
    List<Quad> quads(String document) {
        Entry entry = live.get(document);
        return entry == null ? List.of() : Contribution.quads(document, body(entry));
    }

    private byte[] body(Entry entry) {
        ByteBuffer body = ByteBuffer.allocate(entry.bodyLength());
        try {
            while (body.hasRemaining()) {
                if (channel.read(body, entry.bodyAt() + body.position()) < 0) {
                    throw new StoreException(file + " is shorter than it was: restore it, or build the store again.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
        return body.array();
    }

    /** The documents whose contribution has changed since the database followed, with what it was then. */
    SortedMap<String, Optional<Signature>> pending() {
        return new TreeMap<>(before);
    }

    /** Lets the database be taken to follow up to here. */
    void settle() {
        settled = end;
        before.clear();
    }

    /** Lets the database be taken to follow nothing. */
    void unsettle() {
        settled = 0;
        live.forEach((document, entry) -> before.putIfAbsent(document, Optional.of(entry.signature())));
    }

    /** How many bytes belong to records that count, and how many there are. */
    long liveBytes() {
        return liveBytes;
    }

    long bytes() {
        return end;
    }

    /** Writes the file anew without the records that count no more; only when all is settled. If this is cut off, the old file stays. */
    void compact() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(fresh);
        Map<String, Entry> moved = new HashMap<>();
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (Map.Entry<String, Entry> entry : live.entrySet()) {
                Entry old = entry.getValue();
                long begin = old.bodyAt() + old.bodyLength() - old.recordLength();
                long at = out.position();
                long copied = 0;
                while (copied < old.recordLength()) {
                    copied += channel.transferTo(begin + copied, old.recordLength() - copied, out);
                }
                moved.put(
                        entry.getKey(),
                        new Entry(
                                old.signature(),
                                at + old.recordLength() - old.bodyLength(),
                                old.bodyLength(),
                                old.recordLength()));
            }
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        channel.close();
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        live.putAll(moved);
        end = channel.size();
        settle();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
