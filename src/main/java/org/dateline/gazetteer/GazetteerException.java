package org.dateline.gazetteer;

/** A file that is no gazetteer, or no dump that one can be made of; the message says what to do. */
public final class GazetteerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GazetteerException(String message) {
        super(message);
    }
}
