package org.dateline.spark;

/** The job was started wrongly; the message says what to do. */
final class JobException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobException(String message) {
        super(message);
    }
}
