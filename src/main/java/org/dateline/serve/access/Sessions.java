package org.dateline.serve.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions of a running server, in memory: they end when it does, when somebody signs out, and after a while. */
final class Sessions {
    /** How long a session lasts that is not used. */
    static final Duration IDLE = Duration.ofHours(2);
    /** How long a session lasts. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST = 10_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Map<String, Session> byId = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Begins a session, with a name that nobody can have known before. */
    synchronized Session begin(User user) {
        Instant now = clock.instant();
        Session session = new Session(random(), user, random(), now, now);
        byId.put(session.id(), session);
        return session;
    }

    /** The session of that name, if it goes on; it counts as used now. */
    synchronized Optional<Session> find(String id) {
        Session session = byId.get(id);
        Instant now = clock.instant();
        if (session == null) {
            return Optional.empty();
        }
        if (session.used().plus(IDLE).isBefore(now)
                || session.begun().plus(LONGEST).isBefore(now)) {
            byId.remove(id);
            return Optional.empty();
        }
        Session used = session.usedAt(now);
        byId.put(id, used);
        return Optional.of(used);
    }

    synchronized void end(String id) {
        byId.remove(id);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
