package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a request is not answered.
 *
 * @param status the HTTP status, 4xx
 * @param reason a sentence for whoever reads the response
 * @param headers what the response says besides, such as the methods that are allowed, for status 405
 */
public record Refusal(int status, String reason, Map<String, String> headers) {
    private static final int TOO_MANY = 429;

    public Refusal {
        headers = Map.copyOf(headers);
    }

    public static Refusal of(int status, String reason) {
        return new Refusal(status, reason, Map.of());
    }

    static Refusal method(String reason, String allow) {
        return of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, reason).with("Allow", allow);
    }

    /** Too many requests (RFC 6585, section 4), with the time after which to try again, in whole seconds. */
    public static Refusal later(String reason, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return of(TOO_MANY, reason + " Try again in " + seconds + (seconds == 1 ? " second." : " seconds."))
                .with("Retry-After", Long.toString(seconds));
    }

    /** The same with a header. */
    public Refusal with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Refusal(status, reason, more);
    }

    /** Answers with it. What is left of the request's body is not read. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((reason + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
