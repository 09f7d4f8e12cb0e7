package org.dateline.store.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One state of the index, and what is read from it once. */
final class Snapshot {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private @Nullable Copies copies;
    private @Nullable Map<Long, EntitySummary.Point> points;

    Snapshot(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    synchronized Copies copies() throws IOException {
        Copies known = copies;
        if (known == null) {
            known = Copies.read(reader);
            copies = known;
        }
        return known;
    }

    /** Where places are, by their ids. */
    synchronized Map<Long, EntitySummary.Point> points() throws IOException {
        Map<Long, EntitySummary.Point> known = points;
        if (known == null) {
            Map<Long, EntitySummary.Point> read = new HashMap<>();
            each(new TermQuery(new Term(Fields.KIND, RowKind.ENTITY.term())), leaf -> {
                BinaryDocValues at = leaf.reader().getBinaryDocValues(Fields.POINT);
                org.apache.lucene.index.NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.TIE);
                return row -> {
                    if (at != null && ids != null && at.advanceExact(row) && ids.advanceExact(row)) {
                        read.put(ids.longValue(), RowCodec.unpack(at.binaryValue(), RowCodec::point));
                    }
                };
            });
            known = read;
            points = known;
        }
        return known;
    }

    /** How an entity is called, by its id. */
    Optional<Named> named(long entity) throws IOException {
        Term term = new Term(Fields.THING, Id.term(RowKind.ENTITY, entity));
        ScoreDoc[] found = searcher.search(new TermQuery(term), 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(found[0].doc, reader.leaves()));
        BinaryDocValues entries = leaf.reader().getBinaryDocValues(Fields.ENTRY);
        return entries != null && entries.advanceExact(found[0].doc - leaf.docBase)
                ? Optional.of(RowCodec.unpack(entries.binaryValue(), RowCodec::named))
                : Optional.empty();
    }

    /** A row as it was stored. */
    <T> T row(int document, RowCodec.Unpacking<T> unpacking) throws IOException {
        BytesRef bytes = searcher.storedFields().document(document).getBinaryValue(Fields.ROW);
        return RowCodec.unpack(bytes, unpacking);
    }

    /** The term of a row in a field that is counted by; empty if it has none. */
    String term(int document, String field) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return new Counting.Terms(leaf.reader(), field).of(document - leaf.docBase);
    }

    /** The first rows of a query in an order. */
    ScoreDoc[] first(Query query, int count, Sort sort) throws IOException {
        return count == 0 ? new ScoreDoc[0] : searcher.search(query, count, sort).scoreDocs;
    }

    /** Looks at the rows of one segment. */
    interface Rows {
        void row(int row) throws IOException;
    }

    /** Prepares to look at a segment. */
    interface Segments {
        Rows of(LeafReaderContext leaf) throws IOException;
    }

    /** Goes through all rows of a query, in the order in which they stand. */
    void each(Query query, Segments segments) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            Rows rows = segments.of(leaf);
            DocIdSetIterator found = scorer.iterator();
            for (int row = found.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = found.nextDoc()) {
                if (live == null || live.get(row)) {
                    rows.row(row);
                }
            }
        }
    }

    /** The rows of a kind that a selection asks for. What a kind does not have does not restrict it. */
    static Query selected(RowKind kind, Selection selection) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        selection
                .entity()
                .ifPresent(iri -> query.add(
                        new TermQuery(new Term(field(selection.part()), Id.term(kind, Id.of(iri)))),
                        BooleanClause.Occur.FILTER));
        selection
                .other()
                .ifPresent(iri -> query.add(
                        new TermQuery(new Term(Fields.ANY, Id.term(kind, Id.of(iri)))), BooleanClause.Occur.FILTER));
        if (selection.entity().isEmpty() && selection.other().isEmpty()) {
            query.add(new TermQuery(new Term(Fields.KIND, kind.term())), BooleanClause.Occur.FILTER);
        }
        if (kind == RowKind.STATEMENT && !selection.relations().isEmpty()) {
            BooleanQuery.Builder relations = new BooleanQuery.Builder();
            selection
                    .relations()
                    .forEach(relation -> relations.add(
                            new TermQuery(new Term(Fields.RELATION, relation)), BooleanClause.Occur.SHOULD));
            query.add(relations.build(), BooleanClause.Occur.FILTER);
        }
        if ((kind == RowKind.STATEMENT || kind == RowKind.FIGURE)
                && !selection.standings().isEmpty()) {
            BooleanQuery.Builder standings = new BooleanQuery.Builder();
            selection
                    .standings()
                    .forEach(standing -> standings.add(
                            new TermQuery(new Term(Fields.STANDING, standing.name())), BooleanClause.Occur.SHOULD));
            query.add(standings.build(), BooleanClause.Occur.FILTER);
        }
        if (selection.from().isPresent() || selection.to().isPresent()) {
            int from = selection.from().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
            int to = selection.to().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
            query.add(
                    new IndexOrDocValuesQuery(
                            IntPoint.newRangeQuery(Fields.DAY, from, to),
                            NumericDocValuesField.newSlowRangeQuery(Fields.DAY, from, to)),
                    BooleanClause.Occur.FILTER);
        }
        return new ConstantScoreQuery(query.build());
    }

    private static String field(Selection.Part part) {
        return switch (part) {
            case CONCERNED -> Fields.CONCERNED;
            case CLAIMANT -> Fields.CLAIMANT;
            case PLACE -> Fields.PLACE;
            case ANY -> Fields.ANY;
        };
    }
}
