package org.dateline.settle.parts;

/** A part is not what it should be; the message says which, where and why. */
public final class PartFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line the number of the line from 1 */
    public PartFault(String part, long line, String what, Throwable cause) {
        super("[" + part + ":" + line + "] " + what + ". Write the part again; nothing was taken of it.", cause);
    }
}
