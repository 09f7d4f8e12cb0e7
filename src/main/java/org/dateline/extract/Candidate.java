package org.dateline.extract;

import org.dateline.extract.Clause.Argument;

/**
 * Two arguments and the words between them.
 *
 * @param clause the clause that says it
 * @param subject the subject of the words
 * @param words the key into the relation table
 * @param text the words for a reader
 * @param object the object of the words
 * @param open how good the words are as a statement when no relation fits
 */
record Candidate(Clause clause, Argument subject, String words, String text, Argument object, Open open) {

    /** Whether words may stand as an open statement. */
    enum Open {
        /** They tell what the clause is about. */
        MAIN,
        /** They tell more, worth having if they lead to a name. */
        NAMED,
        /** They tell when or how long, where nothing else is told. */
        TIME,
        /** Only a typed relation is worth having. */
        TYPED
    }
}
