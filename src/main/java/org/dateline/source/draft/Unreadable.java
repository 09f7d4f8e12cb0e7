package org.dateline.source.draft;

import java.io.IOException;
import org.dateline.source.BadInput;

/** Input that is refused; the message is a sentence that says why. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final BadInput.Code code;

    public Unreadable(BadInput.Code code, String message) {
        super(message);
        this.code = code;
    }

    public BadInput.Code code() {
        return code;
    }

    /** What a library says went wrong, in its first line and without the names of its classes. */
    public static String reason(Throwable fault) {
        if (fault instanceof LinkageError) {
            return "it is packed or written in a way that is not read";
        }
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        String plain =
                message.replaceFirst("^(?:[\\w.$]+(?:Exception|Error): )+", "").strip();
        boolean told = fault.getMessage() != null && !plain.isEmpty();
        return told
                ? plain.substring(0, Math.min(plain.length(), 200))
                : fault.getClass().getSimpleName();
    }
}
