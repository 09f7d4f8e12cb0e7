package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;

/**
 * Sends whole answers, and spares a client what it has already (RFC 9110, section 13). The tag of an answer is a hash of its bytes, and
 * a weak one, since it is the same for the compressed form.
 */
public final class Reply {
    /** The content type of pages. */
    public static final String HTML = "text/html;charset=utf-8";

    private static final int TAG_BYTES = 12;
    private static final String WEAK = "W/";

    private Reply() {}

    /** Sends text with status 200, or 304 and nothing if the client has just that. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, String text)
            throws IOException {
        send(request, response, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes with status 200, or 304 and nothing if the client has just those. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
            throws IOException {
        String tag = tag(bytes);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        if (known(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Sends text with another status than 200; it has no tag. */
    public static void send(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Sends the reason why a request is not answered, as plain text. */
    public static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        send(response, status, "text/plain;charset=utf-8", reason + "\n");
    }

    private static boolean known(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(
                        each -> each.equals("*") || each.replaceFirst("^W/", "").equals(tag.substring(WEAK.length())));
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return WEAK + '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
