package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Nobody asks more often than the server bears: each address has a bucket of tokens that fills again steadily, and each request takes
 * one. What is held in memory is bounded; the address that asked longest ago is forgotten first.
 */
public final class RateLimit implements Rule {
    private static final int MOST = 20_000;
    private static final double NANOS = 1e9;

    private record Bucket(double tokens, long at) {}

    private final Clients clients;
    private final int burst;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param burst how many requests may come at once
     * @param perSecond how many may come in the long run
     * @param nanos a clock that never goes back
     */
    public RateLimit(Clients clients, int burst, double perSecond, LongSupplier nanos) {
        this.clients = clients;
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        double lacking = lacking(clients.address(request));
        if (lacking <= 0) {
            return Optional.empty();
        }
        Duration wait = Duration.ofNanos((long) (lacking / perSecond * NANOS));
        return Optional.of(Refusal.later("Too many requests from this address.", wait));
    }

    /** Takes a token, if there is one; else tells how much of one is lacking. */
    private synchronized double lacking(String address) {
        long now = nanos.getAsLong();
        Bucket before = buckets.getOrDefault(address, new Bucket(burst, now));
        double tokens = Math.min(burst, before.tokens() + (now - before.at()) / NANOS * perSecond);
        boolean enough = tokens >= 1;
        buckets.put(address, new Bucket(enough ? tokens - 1 : tokens, now));
        return enough ? 0 : 1 - tokens;
    }
}
