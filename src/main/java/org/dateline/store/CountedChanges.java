package org.dateline.store;

import org.apache.jena.sparql.core.Quad;

/** Counts how many quads more there are than before, and passes everything on. */
final class CountedChanges implements QuadChanges {
    private final QuadChanges next;
    private long balance;

    CountedChanges(QuadChanges next) {
        this.next = next;
    }

    @Override
    public void added(Quad quad) {
        balance++;
        next.added(quad);
    }

    @Override
    public void deleted(Quad quad) {
        balance--;
        next.deleted(quad);
    }

    @Override
    public void committing() {
        next.committing();
    }

    long balance() {
        return balance;
    }
}
