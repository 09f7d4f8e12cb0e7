package org.dateline.store.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** All that an index holds, row by row and sorted: equal indexes have equal dumps, in whatever order they were written. */
public final class IndexDump {
    private IndexDump() {}

    /** The rows of the index in a folder. */
    public static List<String> of(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                rows.addAll(rows(leaf.reader()));
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static List<String> rows(LeafReader leaf) throws IOException {
        Map<Integer, List<String>> rows = new HashMap<>();
        Bits live = leaf.getLiveDocs();
        for (int row = 0; row < leaf.maxDoc(); row++) {
            if (live == null || live.get(row)) {
                List<String> parts = new ArrayList<>();
                BytesRef stored = leaf.storedFields().document(row).getBinaryValue(Fields.ROW);
                parts.add("row=" + (stored == null ? "" : stored));
                rows.put(row, parts);
            }
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            terms(leaf, field.name, rows);
            values(leaf, field, rows);
        }
        return rows.values().stream()
                .map(parts -> {
                    Collections.sort(parts);
                    return String.join("\n", parts);
                })
                .toList();
    }

    private static void terms(LeafReader leaf, String field, Map<Integer, List<String>> rows) throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String line = field + ":" + term;
            PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
            for (int row = postings.nextDoc(); row != PostingsEnum.NO_MORE_DOCS; row = postings.nextDoc()) {
                List<String> parts = rows.get(row);
                if (parts != null) {
                    parts.add(line + " " + postings.freq());
                }
            }
        }
    }

    private static void values(LeafReader leaf, FieldInfo field, Map<Integer, List<String>> rows) throws IOException {
        for (int row = 0; row < leaf.maxDoc(); row++) {
            List<String> parts = rows.get(row);
            if (parts != null) {
                value(leaf, field, row, parts);
            }
        }
    }

    private static void value(LeafReader leaf, FieldInfo field, int row, List<String> parts) throws IOException {
        String name = field.name + "=";
        switch (field.getDocValuesType()) {
            case NUMERIC -> {
                NumericDocValues values = leaf.getNumericDocValues(field.name);
                if (values.advanceExact(row)) {
                    parts.add(name + values.longValue());
                }
            }
            case SORTED -> {
                SortedDocValues values = leaf.getSortedDocValues(field.name);
                if (values.advanceExact(row)) {
                    parts.add(name + values.lookupOrd(values.ordValue()));
                }
            }
            case BINARY -> {
                BinaryDocValues values = leaf.getBinaryDocValues(field.name);
                if (values.advanceExact(row)) {
                    parts.add(name + values.binaryValue());
                }
            }
            case SORTED_NUMERIC -> {
                SortedNumericDocValues values = leaf.getSortedNumericDocValues(field.name);
                if (values.advanceExact(row)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        parts.add(name + values.nextValue());
                    }
                }
            }
            default -> {}
        }
    }
}
