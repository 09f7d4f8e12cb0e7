package org.dateline.serve.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords, and makes whoever guesses wait: after some, each doubles the time until the next may be tried. What is past
 * is forgotten after a while; so is what was longest ago when there is too much.
 *
 * <p>A stranger can make the owner of a name wait by guessing at it. That wait is short; that of an address is long.
 */
final class Attempts {
    private static final int MOST = 20_000;
    private static final int FREE = 5;
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Duration longest;
    private final Map<String, Failures> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    /** @param longest the longest that one has to wait */
    Attempts(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    /** How long to wait before the next attempt; zero if it may be made now. */
    synchronized Duration wait(String key) {
        Failures failures = byKey.get(key);
        if (failures == null || failures.count() < FREE) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures.count() - FREE, 20);
        Duration penalty = Duration.ofSeconds(Math.min(seconds, longest.toSeconds()));
        Duration left = Duration.between(clock.instant(), failures.last().plus(penalty));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** An attempt begins, and counts as failed until it has succeeded: so many at once are as slow as one after the other. */
    synchronized void begin(String key) {
        Instant now = clock.instant();
        Failures failures = byKey.get(key);
        boolean fresh = failures == null || failures.last().plus(FORGOTTEN).isBefore(now);
        byKey.put(key, new Failures(fresh ? 1 : failures.count() + 1, now));
    }

    /** The last attempt was none: it is not counted. */
    synchronized void takeBack(String key) {
        byKey.computeIfPresent(
                key,
                (any, failures) -> failures.count() <= 1 ? null : new Failures(failures.count() - 1, failures.last()));
    }

    synchronized void forget(String key) {
        byKey.remove(key);
    }
}
