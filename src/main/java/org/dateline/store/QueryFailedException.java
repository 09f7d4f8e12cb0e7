package org.dateline.store;

/** A query has an error, ran out of time or does not fit the format asked for. The message is meant for the user. */
public final class QueryFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryFailedException(String message) {
        super(message);
    }

    QueryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
