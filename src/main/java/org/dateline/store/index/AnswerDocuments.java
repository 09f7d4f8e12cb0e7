package org.dateline.store.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.dateline.store.answer.AnswerPlan;
import org.dateline.store.answer.AnswerPlans;
import org.dateline.store.answer.AnswerRow;

/** The rows with which a document answers named queries, as Lucene keeps them. */
final class AnswerDocuments {
    /** Lucene takes 32,766 bytes. A query whose rows are chosen by longer values is not answered from rows. */
    private static final int LONGEST_VALUE = 32_000;

    private AnswerDocuments() {}

    static List<Document> of(String document, List<Quad> quads) {
        List<Document> rows = new ArrayList<>();
        long id = Id.of(document);
        AnswerPlans.shipped().answer(document, quads, (plan, row) -> rows.add(document(plan, row, id)));
        return rows;
    }

    private static Document document(AnswerPlan plan, AnswerRow row, long id) {
        String name = plan.query().name();
        Document fields = new Document();
        fields.add(new StringField(Fields.DOCUMENT, Id.term(id), Field.Store.NO));
        fields.add(new NumericDocValuesField(Fields.DOCUMENT, id));
        fields.add(new StringField(Fields.ANSWER, name, Field.Store.NO));
        fields.add(new SortedDocValuesField(Fields.ANSWER_KEY, bytes(row.key())));
        fields.add(new StoredField(Fields.ROW, bytes(row.values())));
        for (int i = 0; i < row.kinds().length(); i++) {
            kind(fields, name, i, row.kinds().charAt(i));
        }
        for (int i = 0; i < row.chosenBy().size(); i++) {
            Optional<ByteBuffer> value = row.chosenBy().get(i);
            if (value.isPresent() && value.get().remaining() > LONGEST_VALUE) {
                kind(fields, name, 0, AnswerRow.UNSORTED);
            } else if (value.isPresent()) {
                fields.add(new SortedDocValuesField(Fields.ANSWER_BY + i, bytes(value.get())));
            }
        }
        return fields;
    }

    private static void kind(Document fields, String query, int place, char kind) {
        fields.add(new StringField(Fields.ANSWER_KIND, kindTerm(query, place, kind), Field.Store.NO));
    }

    /** Says that rows of a query have literals of a kind at a place of their order. */
    static String kindTerm(String query, int place, char kind) {
        return query + '\t' + (char) ('a' + place) + kind;
    }

    private static BytesRef bytes(ByteBuffer buffer) {
        return new BytesRef(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
    }
}
