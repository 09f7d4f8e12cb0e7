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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Occurrence;

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
    private final SortedMap<String, Optional<Entry>> before = new TreeMap<>();
    private long settled;
    private long liveBytes;
    private long end;

    /**
     * What is held in memory of a contribution; the rest is read from the file where it is needed, so that many documents
     * take little memory.
     *
     * @param identity which state of which document it is
     * @param at where its record begins
     * @param headerLength how many bytes its signature takes
     * @param bodyLength how many bytes its quads take
     */
    record Entry(SignatureCodec.Identity identity, long at, int headerLength, int bodyLength) {
        private long headerAt() {
            return at + HEAD;
        }

        private long bodyAt() {
            return headerAt() + headerLength;
        }

        private long length() {
            return (long) HEAD + headerLength + bodyLength;
        }
    }

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
            enter(new Entry(SignatureCodec.identity(header), end, headerLength, bodyLength));
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private void enter(Entry entry) {
        String document = entry.identity().document();
        if (end >= settled) {
            before.putIfAbsent(document, entry(document));
        }
        boolean withdrawal = entry.bodyLength() == 0;
        Entry earlier = withdrawal ? live.remove(document) : live.put(document, entry);
        liveBytes += (withdrawal ? 0 : entry.length()) - (earlier == null ? 0 : earlier.length());
        end += entry.length();
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
        try {
            long at = end;
            while (record.hasRemaining()) {
                at += channel.write(record, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
        enter(new Entry(SignatureCodec.identity(header), end, header.length, body.length));
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

    /** Which state of a document contributes, if it contributes. */
    Optional<Entry> entry(String document) {
        return Optional.ofNullable(live.get(document));
    }

    /** What a document contributes to decisions, if it contributes. */
    Optional<Signature> signature(String document) {
        return entry(document).map(this::signature);
    }

    /** What a document contributes to decisions, now or before. */
    Signature signature(Entry entry) {
        return SignatureCodec.decode(read(entry.headerAt(), entry.headerLength()));
    }

    /** Some of the entities of a document, by their names; none if it contributes nothing. */
    List<Occurrence> occurrences(String document, Predicate<String> names, UnaryOperator<String> words) {
        return entry(document)
                .map(entry -> SignatureCodec.occurrences(read(entry.headerAt(), entry.headerLength()), names, words))
                .orElse(List.of());
    }

    /** What a document says by itself; nothing if it contributes nothing. */
    List<Quad> quads(String document) {
        return entry(document)
                .map(entry -> Contribution.quads(document, read(entry.bodyAt(), entry.bodyLength())))
                .orElse(List.of());
    }

    private byte[] read(long position, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, position + bytes.position()) < 0) {
                    throw new StoreException(file + " is shorter than it was: restore it, or build the store again.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
        return bytes.array();
    }

    /** The documents whose contribution has changed since the database followed, with what it was then. */
    SortedMap<String, Optional<Entry>> pending() {
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
        live.forEach((document, entry) -> before.putIfAbsent(document, Optional.of(entry)));
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
                long at = out.position();
                long copied = 0;
                while (copied < old.length()) {
                    copied += channel.transferTo(old.at() + copied, old.length() - copied, out);
                }
                moved.put(entry.getKey(), new Entry(old.identity(), at, old.headerLength(), old.bodyLength()));
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
