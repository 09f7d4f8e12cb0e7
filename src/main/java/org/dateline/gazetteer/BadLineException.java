package org.dateline.gazetteer;

/** A line that is not of the form it should have; the message says how. It is left out and reading goes on. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
        super(message);
    }

    BadLineException(String message, Throwable cause) {
        super(message, cause);
    }
}
