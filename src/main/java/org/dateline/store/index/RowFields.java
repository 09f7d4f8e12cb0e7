package org.dateline.store.index;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Fills the fields of one row. */
final class RowFields {
    /** A longer term is cut; Lucene takes 32,766 bytes. */
    private static final int LONGEST_TERM = 8_000;

    private static final FieldType WORDS_ALONE = new FieldType();

    static {
        WORDS_ALONE.setIndexOptions(IndexOptions.DOCS);
        WORDS_ALONE.setTokenized(true);
        WORDS_ALONE.setOmitNorms(true);
        WORDS_ALONE.freeze();
    }

    private final RowKind kind;
    private final Document row = new Document();

    RowFields(RowKind kind) {
        this.kind = kind;
        row.add(new StringField(Fields.KIND, kind.term(), Field.Store.NO));
    }

    Document row() {
        return row;
    }

    RowFields stored(RowCodec.Packing packing) {
        row.add(new StoredField(Fields.ROW, RowCodec.pack(packing)));
        return this;
    }

    RowFields binary(String field, RowCodec.Packing packing) {
        row.add(new BinaryDocValuesField(field, RowCodec.pack(packing)));
        return this;
    }

    /** Which document it is of, and when that was published. */
    RowFields of(String document, String published) {
        long id = Id.of(document);
        row.add(new StringField(Fields.DOCUMENT, Id.term(id), Field.Store.NO));
        row.add(new NumericDocValuesField(Fields.DOCUMENT, id));
        day(published).ifPresent(day -> {
            row.add(new IntPoint(Fields.DAY, day));
            row.add(new NumericDocValuesField(Fields.DAY, day));
        });
        return this;
    }

    /** The place in the text that rows of one document are listed by. */
    RowFields at(String words, String iri) {
        row.add(new NumericDocValuesField(Fields.BEGIN, DocumentGraph.begin(words)));
        row.add(new NumericDocValuesField(Fields.TIE, Id.of(iri)));
        return this;
    }

    /** The entities that it names in some part. */
    RowFields part(String field, Collection<Named> named) {
        named.stream()
                .filter(each -> each.kind() != EntityKind.OTHER)
                .mapToLong(each -> Id.of(each.iri()))
                .distinct()
                .forEach(id -> row.add(new StringField(field, Id.term(kind, id), Field.Store.NO)));
        return this;
    }

    /** All entities that it names, in whatever part. */
    RowFields any(Stream<Named> named) {
        List<Named> those = named.distinct().toList();
        part(Fields.ANY, those);
        those.stream()
                .filter(each -> each.kind() != EntityKind.OTHER)
                .mapToLong(each -> Id.of(each.iri()))
                .distinct()
                .forEach(id -> row.add(new SortedNumericDocValuesField(Fields.NAMED, id)));
        return this;
    }

    RowFields number(String field, long value) {
        row.add(new NumericDocValuesField(field, value));
        return this;
    }

    /** A term to select and to count by. */
    RowFields facet(String field, String value) {
        String term = value.length() > LONGEST_TERM ? value.substring(0, LONGEST_TERM) : value;
        row.add(new StringField(field, term, Field.Store.NO));
        row.add(new SortedDocValuesField(field, new BytesRef(term)));
        return this;
    }

    RowFields term(String field, BytesRef term) {
        row.add(new StringField(field, term, Field.Store.NO));
        return this;
    }

    RowFields term(String field, String term) {
        row.add(new StringField(field, term, Field.Store.NO));
        return this;
    }

    /** Words to be found, ranked by BM25. */
    RowFields text(String field, String text) {
        row.add(new TextField(field, text, Field.Store.NO));
        return this;
    }

    /** Words to be found, without rank. */
    RowFields words(String field, String text) {
        row.add(new Field(field, text, WORDS_ALONE));
        return this;
    }

    /** A day in days since 1970-01-01; nothing for what is no day. */
    static OptionalInt day(String date) {
        try {
            return date.length() < 10
                    ? OptionalInt.empty()
                    : OptionalInt.of(
                            (int) LocalDate.parse(date.substring(0, 10)).toEpochDay());
        } catch (DateTimeParseException e) {
            return OptionalInt.empty();
        }
    }
}
