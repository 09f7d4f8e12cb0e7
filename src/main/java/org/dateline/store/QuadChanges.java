package org.dateline.store;

import org.apache.jena.sparql.core.Quad;

/** Is told what comes into a store and what goes. A quad may go and come back within one change. */
public interface QuadChanges {

    /** One that does not listen. */
    QuadChanges NONE = new QuadChanges() {
        @Override
        public void added(Quad quad) {}

        @Override
        public void deleted(Quad quad) {}
    };

    /** A quad that was not there. */
    void added(Quad quad);

    /** A quad that is there no more. */
    void deleted(Quad quad);

    /** What was told so far is about to be in the database for good. */
    default void committing() {}
}
