package org.dateline.serve.http;

/** A request that cannot be answered as it stands; the message says why and what could be asked, for whoever sent it. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** A parameter is wrong: status 400. */
    public BadRequest(String message) {
        this(400, message);
    }

    /** @param status an HTTP status from 400 on */
    public BadRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
