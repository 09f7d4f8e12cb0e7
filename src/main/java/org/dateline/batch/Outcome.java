package org.dateline.batch;

import org.dateline.source.BadInput;

/**
 * What came of a document.
 *
 * @param <T> what is made of one
 */
public sealed interface Outcome<T> {

    /** The work was done. */
    record Done<T>(T result) implements Outcome<T> {}

    /** The work failed or took too long; of this document there is nothing. */
    record Failed<T>(BadInput fault) implements Outcome<T> {}
}
