package org.dateline.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file holds, found by how it begins. */
enum ContentKind {
    TEXT,
    JSON_LINES,
    JSON_ARRAY,
    MARKUP;

    private static final int PEEK = 1 << 12;
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*\\{\\s*\"");
    private static final Pattern PAGE = Pattern.compile("(?i)<(!doctype|html|\\?xml)\\b");

    /** Looks ahead without consuming anything. */
    static ContentKind of(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEK);
        String start = Utf8.withoutMark(new String(bytes.readNBytes(PEEK), StandardCharsets.UTF_8))
                .strip();
        bytes.reset();
        if (OBJECT.matcher(start).lookingAt()) {
            return JSON_LINES;
        }
        if (ARRAY.matcher(start).lookingAt()) {
            return JSON_ARRAY;
        }
        return PAGE.matcher(start).lookingAt() ? MARKUP : TEXT;
    }
}
