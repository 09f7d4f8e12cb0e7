package org.dateline.store.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.dateline.store.DocumentQuads;

/** The rows of a document, made but not yet written. Making them is most of the work, and can be done in any thread. */
public final class IndexedDocument {
    private final String iri;
    private final List<Long> entities = new ArrayList<>();
    private final List<Document> rows = new ArrayList<>();

    private IndexedDocument(String iri, List<Quad> quads) {
        this.iri = iri;
        if (!quads.isEmpty()) {
            DocumentRows made = DocumentRows.of(iri, quads);
            made.mentioned().forEach(row -> entities.add(Id.of(row.entity().iri())));
            rows.addAll(RowDocuments.of(made));
            rows.addAll(AnswerDocuments.of(iri, quads));
        }
    }

    /** Makes the rows; without quads, there are none. */
    public static IndexedDocument of(DocumentQuads document) {
        return of(document.documentIri(), document.quads());
    }

    static IndexedDocument of(String iri, List<Quad> quads) {
        return new IndexedDocument(iri, quads);
    }

    String iri() {
        return iri;
    }

    /** The {@link Id}s of the entities that it names. */
    List<Long> entities() {
        return entities;
    }

    List<Document> rows() {
        return rows;
    }
}
