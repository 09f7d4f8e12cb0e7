package org.dateline.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells mail by its header: lines of the form of RFC 5322 from the first on, at least two of them with names that mail has. */
final class MailForm {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,60}):(?: .*|\\t.*|)");
    private static final Set<String> NAMES = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "cc",
            "sender",
            "reply-to",
            "received",
            "return-path",
            "delivered-to",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "dkim-signature",
            "list-id",
            "in-reply-to",
            "references",
            "authentication-results",
            "x-mailer");
    private static final Set<String> SURE =
            Set.of("from", "received", "return-path", "delivered-to", "message-id", "mime-version", "dkim-signature");
    private static final int FEWEST = 2;

    private static final Pattern MAILBOX = Pattern.compile("From \\S+ .{8,40}\\d{4}[^\\n]*\\r?\\n");

    private MailForm() {}

    /** Whether it is a mailbox of many messages, one after the other. */
    static boolean isMailbox(String start) {
        Matcher line = MAILBOX.matcher(start);
        return line.lookingAt() && matches(start.substring(line.end()));
    }

    static boolean matches(String start) {
        int known = 0;
        boolean sure = false;
        for (String line : start.split("\\r?\\n", -1)) {
            Matcher field = FIELD.matcher(line);
            if (line.isEmpty() || !field.matches() && !line.startsWith(" ") && !line.startsWith("\t")) {
                break;
            }
            if (field.matches()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                known += NAMES.contains(name) ? 1 : 0;
                sure |= SURE.contains(name);
            }
        }
        return known >= FEWEST && sure;
    }
}
