package org.dateline.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends whole responses. */
final class Responses {
    static final String HTML = "text/html;charset=utf-8";

    private Responses() {}

    static void send(HttpServletResponse response, int status, String type, String text) throws IOException {
        send(response, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpServletResponse response, int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
