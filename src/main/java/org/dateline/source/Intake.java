package org.dateline.source;

import java.util.function.Consumer;
import org.dateline.model.Document;

/** Where readers put what they find: articles and faults go to their consumers and are counted. */
final class Intake {
    private final Consumer<Document> documents;
    private final Consumer<BadInput> faults;
    private long read;
    private long bad;
    private long skipped;

    Intake(Consumer<Document> documents, Consumer<BadInput> faults) {
        this.documents = documents;
        this.faults = faults;
    }

    void document(Document document) {
        read++;
        documents.accept(document);
    }

    void bad(BadInput.Code code, String where, String what) {
        bad++;
        faults.accept(new BadInput(code, where, what));
    }

    void skip() {
        skip(1);
    }

    void skip(int count) {
        skipped += count;
    }

    ReadCount count() {
        return new ReadCount(read, bad, skipped);
    }
}
