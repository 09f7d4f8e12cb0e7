package org.dateline.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Nobody has many long questions answered at once, so that others are answered too: each address has a number of them under way, and
 * is asked to come again (429) with the next. What is held in memory is bounded by the threads of the server.
 */
public final class ConcurrencyLimit implements Filter {
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Clients clients;
    private final int most;
    private final Predicate<HttpServletRequest> isLong;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /**
     * @param most how many of an address may be under way at once
     * @param isLong which requests may take long
     */
    public ConcurrencyLimit(Clients clients, int most, Predicate<HttpServletRequest> isLong) {
        this.clients = clients;
        this.most = most;
        this.isLong = isLong;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!isLong.test(asked)) {
            chain.doFilter(request, response);
            return;
        }
        String address = clients.address(asked);
        try {
            if (underWay.merge(address, 1, Integer::sum) > most) {
                Refusal.later("This address asks " + most + " questions at once already.", WAIT)
                        .send((HttpServletResponse) response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            underWay.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
        }
    }
}
