package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.OfflineSorter;
import org.apache.lucene.util.OfflineSorter.BufferSize;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;
import org.jspecify.annotations.Nullable;

/**
 * Tuples of numbers in a file, which are read back in any order of their columns, sorted by these, each once. Little of it is in
 * memory at any time, however many there are.
 */
final class SortedTuples implements AutoCloseable {
    /** How much is sorted in memory at once. */
    private static final BufferSize SORTED_AT_ONCE = BufferSize.megabytes(48);
    /** How many sorted pieces are merged at once. */
    private static final int MERGED = 32;

    private final Directory directory;
    private final int width;
    private final byte[] bytes;
    private final IndexOutput output;
    private final ByteSequencesWriter writer;

    /**
     * @param directory takes files for a while
     * @param columns how many numbers make a tuple
     */
    SortedTuples(Directory directory, int columns) throws IOException {
        this.directory = directory;
        this.width = columns * Long.BYTES;
        this.bytes = new byte[width];
        this.output = directory.createTempOutput("tuples", "in", IOContext.DEFAULT);
        this.writer = new ByteSequencesWriter(output);
    }

    /** What is to be filled with the next tuple, the numbers with their highest byte first. */
    byte[] next() {
        return bytes;
    }

    /** Takes the tuple that {@link #next} was filled with. */
    void add() throws IOException {
        writer.write(bytes, 0, width);
    }

    /** Ends the writing, after which tuples are read. */
    void finish() throws IOException {
        CodecUtil.writeFooter(output);
        writer.close();
    }

    /**
     * The tuples in an order of columns, in which they then are.
     *
     * @param order the columns, by their place in what was added
     */
    Sorted sorted(int[] order) throws IOException {
        return new Sorted(new Sorter(order).sort(output.getName()));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.deleteFile(output.getName());
    }

    /** Sorts tuples whose columns are put in another order as they are read. */
    private final class Sorter extends OfflineSorter {
        private final int[] order;

        Sorter(int[] order) {
            // This order, and no other that is equal to it, is sorted by radix.
            super(directory, "tuples", BytesRefComparator.NATURAL, SORTED_AT_ONCE, MERGED, width, null, 0);
            this.order = order;
        }

        @Override
        protected ByteSequencesReader getReader(ChecksumIndexInput in, String name) throws IOException {
            return name.equals(output.getName()) ? new Reordered(in, name, order) : super.getReader(in, name);
        }
    }

    private static final class Reordered extends ByteSequencesReader {
        private final int[] order;
        private final BytesRef tuple;

        Reordered(ChecksumIndexInput in, String name, int[] order) {
            super(in, name);
            this.order = order;
            this.tuple = new BytesRef(new byte[order.length * Long.BYTES]);
            this.tuple.length = order.length * Long.BYTES;
        }

        @Override
        public @Nullable BytesRef next() throws IOException {
            BytesRef read = super.next();
            if (read == null) {
                return null;
            }
            for (int i = 0; i < order.length; i++) {
                System.arraycopy(
                        read.bytes, read.offset + order[i] * Long.BYTES, tuple.bytes, i * Long.BYTES, Long.BYTES);
            }
            return tuple;
        }
    }

    /** Sorted tuples as the records of an index, each once; closed, it leaves no file. */
    final class Sorted implements Iterator<Record>, AutoCloseable {
        private final String name;
        private final ByteSequencesReader reader;
        private final RecordFactory records = new RecordFactory(width, 0);
        private byte @Nullable [] next;

        Sorted(String name) throws IOException {
            this.name = name;
            this.reader = new ByteSequencesReader(directory.openChecksumInput(name, IOContext.READONCE), name);
            this.next = read();
        }

        private byte @Nullable [] read() throws IOException {
            BytesRef read = reader.next();
            while (read != null
                    && next != null
                    && Arrays.equals(read.bytes, read.offset, read.offset + width, next, 0, width)) {
                read = reader.next();
            }
            return read == null ? null : Arrays.copyOfRange(read.bytes, read.offset, read.offset + width);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Record next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Record record = records.create(next);
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return record;
        }

        @Override
        public void close() throws IOException {
            reader.close();
            directory.deleteFile(name);
        }
    }
}
