package org.dateline.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Compresses with gzip what is worth it, for clients that take it (RFC 9110, section 12.5.3). A page that holds a secret stays as it
 * is: from its compressed length, whoever can have words put into the page may guess the secret (the attack BREACH).
 */
public final class Compression implements Filter {
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*");

    private final BooleanSupplier secret;

    /** @param secret true if pages of the request that is being answered hold a secret */
    public Compression(BooleanSupplier secret) {
        this.secret = secret;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean accepted = accepts((HttpServletRequest) request);
        CompressedResponse compressed = new CompressedResponse((HttpServletResponse) response, accepted, secret);
        chain.doFilter(request, compressed);
        // What was broken off by an exception is not to look whole.
        compressed.finish();
    }

    private static boolean accepts(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept-Encoding")).stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .anyMatch(coding -> coding.matches("(x-)?gzip\\s*(;.*)?")
                        && !REFUSED.matcher(coding).matches());
    }
}
