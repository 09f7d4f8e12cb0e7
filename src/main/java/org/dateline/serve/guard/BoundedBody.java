package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A body says how long it is, and is not too long.
 *
 * @param limit the largest body that is read, in bytes
 */
public record BoundedBody(long limit) implements Rule {
    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return Optional.of(Refusal.of(411, "Send the body with a Content-Length, not in chunks."));
        }
        return request.getContentLengthLong() > limit
                ? Optional.of(Refusal.of(413, "The body is longer than " + limit + " bytes."))
                : Optional.empty();
    }
}
