package org.dateline.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.source.draft.Decoding;

/** What a file holds, found by how it begins. */
enum ContentKind {
    TEXT,
    JSON_LINES,
    JSON_ARRAY,
    HTML,
    FEED,
    MAIL,
    WARC,
    GZIP,
    ZIP,
    PDF,
    WORD,
    WORD_BINARY,
    OPEN_DOCUMENT,
    RICH_TEXT,
    UNKNOWN;

    private static final int PEEK = 1 << 13;
    private static final int PLAIN = 1 << 10;
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*(?:\\{\\s*[\"}]|\\])");
    private static final Pattern PROLOG = Pattern.compile(
            "(?:<\\?[^>]*>|<!--(?:[^-]|-(?!->))*+-->|<![^\\[>]*(?:\\[(?:[^\\]]|\\](?!\\s*>))*+\\]\\s*)?>|\\s)*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_ROOT = Pattern.compile("(?i)<(?:\\w+:)?(?:rss|feed|rdf)\\b");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|!--|html|head|body|title|meta|link|script|style|main|article|section|div|h[1-6]|p|table|center|font|span)\\b|<html[\\s>]");
    private static final Pattern PAGE_INSIDE = Pattern.compile("(?i)<(?:!doctype\\s+html|html[\\s>])");
    private static final Pattern MARKUP = Pattern.compile("(?i)<\\?xml\\b|<!doctype\\b");

    /** Looks ahead without consuming anything. */
    static ContentKind of(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEK);
        byte[] start = beginning(bytes);
        bytes.reset();
        ContentKind magic = magic(start);
        return magic == UNKNOWN ? ofText(start) : magic;
    }

    /** As much of the beginning as can be had: that what follows is damaged is found when it is read. */
    private static byte[] beginning(BufferedInputStream bytes) throws IOException {
        byte[] start = new byte[PEEK];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < PEEK; read = bytes.read(start, length, PEEK - length)) {
                length += read;
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(start, length);
    }

    private static ContentKind magic(byte[] start) {
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return packed(latin);
        }
        if (latin.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return WORD_BINARY;
        }
        String ink = latin.stripLeading();
        if (ink.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (ink.startsWith("WARC/")) {
            return WARC;
        }
        int pdf = latin.substring(0, Math.min(latin.length(), PLAIN)).indexOf("%PDF-");
        return pdf == 0 || pdf > 0 && !isText(Arrays.copyOf(start, pdf)) || ink.startsWith("%PDF-") ? PDF : UNKNOWN;
    }

    private static ContentKind packed(String start) {
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return OPEN_DOCUMENT;
        }
        boolean office = start.contains("[Content_Types].xml") || start.contains("word/document.xml");
        return office ? WORD : ZIP;
    }

    private static ContentKind ofText(byte[] start) {
        String text = Decoding.beginning(start).strip();
        if (!isText(text) || MailForm.isMailbox(text)) {
            return UNKNOWN;
        }
        if (OBJECT.matcher(text).lookingAt()) {
            return JSON_LINES;
        }
        if (ARRAY.matcher(text).lookingAt()) {
            return JSON_ARRAY;
        }
        if (text.startsWith("<")) {
            return markup(text);
        }
        if (MailForm.matches(text)) {
            return MAIL;
        }
        return PAGE_INSIDE
                        .matcher(text.substring(0, Math.min(text.length(), PLAIN)))
                        .find()
                ? HTML
                : TEXT;
    }

    private static ContentKind markup(String text) {
        String root = PROLOG.matcher(text).replaceFirst("");
        if (FEED_ROOT.matcher(root).lookingAt()) {
            return FEED;
        }
        if (PAGE.matcher(text).lookingAt()
                || PAGE.matcher(root).lookingAt()
                || PAGE_INSIDE.matcher(text).find()) {
            return HTML;
        }
        return MARKUP.matcher(text).lookingAt() ? UNKNOWN : TEXT;
    }

    private static boolean isText(byte[] bytes) {
        return isText(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Whether hardly any characters are ones that only machines write. */
    private static boolean isText(String text) {
        long control = text.chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B)
                .count();
        return control * 20 <= text.length();
    }
}
