package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Rows of an answer in the order of their keys, by their numbers in the index. Each segment sorts its own by the numbers that Lucene
 * gives to keys; segments are merged as far as rows are asked for, so that the first ones need not wait for the rest.
 */
final class SortedRows implements PrimitiveIterator.OfInt {
    private static final Comparator<Segment> BY_KEY =
            Comparator.<Segment, BytesRef>comparing(segment -> segment.key).thenComparing(segment -> segment.base);

    private final PriorityQueue<Segment> segments = new PriorityQueue<>(BY_KEY);

    SortedRows(IndexReader reader, ChosenRows rows) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Segment segment = new Segment(leaf, rows);
            if (segment.advance()) {
                segments.add(segment);
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !segments.isEmpty();
    }

    @Override
    public int nextInt() {
        Segment first = segments.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        int row = first.base + first.row();
        if (first.advance()) {
            segments.add(first);
        }
        return row;
    }

    /** The rows of one segment, each as the number of its key before its own. */
    private static final class Segment {
        private final int base;
        private final SortedDocValues keys;
        private final long[] rows;
        private int at = -1;
        private BytesRef key = new BytesRef();

        Segment(LeafReaderContext leaf, ChosenRows chosen) throws IOException {
            this.base = leaf.docBase;
            this.keys = DocValues.getSorted(leaf.reader(), Fields.ANSWER_KEY);
            Collected collected = new Collected();
            chosen.of(leaf.reader(), collected::add);
            this.rows = Arrays.copyOf(collected.rows, collected.count);
            for (int i = 0; i < rows.length; i++) {
                rows[i] |= (long) (keys.advanceExact((int) rows[i]) ? keys.ordValue() : 0) << Integer.SIZE;
            }
            Arrays.sort(rows);
        }

        int row() {
            return (int) rows[at];
        }

        boolean advance() {
            at++;
            if (at >= rows.length) {
                return false;
            }
            try {
                key = keys.lookupOrd((int) (rows[at] >>> Integer.SIZE));
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Collected {
        private static final int FEW = 1024;

        private long[] rows = new long[FEW];
        private int count;

        void add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, count * 2);
            }
            rows[count++] = row;
        }
    }
}
