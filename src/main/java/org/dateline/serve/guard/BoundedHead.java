package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/**
 * The address and the headers of a request are not too long.
 *
 * @param longestAddress how many characters its path and parameters may have; a query may be one
 * @param longestHeaders how many characters the names and values of all headers may have
 */
public record BoundedHead(int longestAddress, int longestHeaders) implements Rule {
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEADERS_TOO_LONG = 431;

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > longestAddress) {
            return Optional.of(Refusal.of(
                    ADDRESS_TOO_LONG,
                    "The address is longer than " + longestAddress + " characters. Send a long query by POST."));
        }
        long headers = Collections.list(request.getHeaderNames()).stream()
                .mapToLong(name -> Collections.list(request.getHeaders(name)).stream()
                        .mapToLong(value -> (long) name.length() + value.length())
                        .sum())
                .sum();
        return headers > longestHeaders
                ? Optional.of(
                        Refusal.of(HEADERS_TOO_LONG, "The headers are longer than " + longestHeaders + " characters."))
                : Optional.empty();
    }
}
