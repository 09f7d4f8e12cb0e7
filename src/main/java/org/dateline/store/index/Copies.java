package org.dateline.store.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Which documents are one source: copies count as the article that was published first.
 *
 * @param firsts the id of that article, by the id of each copy
 */
record Copies(Map<Long, Long> firsts) {

    static Copies read(IndexReader reader) throws IOException {
        Map<Long, Long> firsts = new HashMap<>();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            PostingsEnum rows = leaf.postings(new Term(Fields.KIND, RowKind.COPY.term()), PostingsEnum.NONE);
            if (rows == null) {
                continue;
            }
            Bits live = leaf.getLiveDocs();
            NumericDocValues copies = leaf.getNumericDocValues(Fields.SUBJECT);
            NumericDocValues originals = leaf.getNumericDocValues(Fields.OBJECT);
            for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
                if ((live == null || live.get(row)) && copies.advanceExact(row) && originals.advanceExact(row)) {
                    firsts.put(copies.longValue(), originals.longValue());
                }
            }
        }
        return new Copies(firsts);
    }

    /** The source that a document counts as. */
    long source(long document) {
        return firsts.getOrDefault(document, document);
    }
}
