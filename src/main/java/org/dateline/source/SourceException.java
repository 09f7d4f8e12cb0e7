package org.dateline.source;

/** An argument that names no source: the user's fault, found before anything is read. The message says what to do. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why the argument is refused. */
    public enum Reason {
        /** There is no such file or folder. */
        MISSING
    }

    private final Reason reason;

    SourceException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
