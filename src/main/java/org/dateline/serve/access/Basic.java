package org.dateline.serve.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.serve.guard.Clients;
import org.dateline.serve.guard.Refusal;

/**
 * Name and password with each request (HTTP Basic, RFC 7617), for programs: over an encrypted connection, or from this machine. What
 * was right is known again for a while without hashing anew, by a keyed hash of it (RFC 2104).
 */
final class Basic {
    private static final Duration KNOWN = Duration.ofMinutes(10);
    private static final int MOST = 1000;
    private static final String SCHEME = "basic ";
    private static final int LONGEST = 2000;

    /**
     * @param user who it is; nobody if no credentials were sent
     * @param refusal why they are not taken
     */
    record Outcome(Optional<User> user, Optional<Refusal> refusal) {
        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());

        static Outcome refused(Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal));
        }
    }

    private record Known(User user, Instant until) {}

    private final Entrance entrance;
    private final Users users;
    private final Clients clients;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    Basic(Entrance entrance, Users users, Clients clients, Clock clock) {
        this.entrance = entrance;
        this.users = users;
        this.clients = clients;
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    Outcome check(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Outcome.NONE;
        }
        if (!clients.isSafe(request)) {
            return Outcome.refused(Refusal.of(
                    403, "Send name and password over an encrypted connection (https) alone. Change the password."));
        }
        String credentials = header.substring(SCHEME.length()).strip();
        String hash = credentials.length() > LONGEST ? "" : mac(credentials);
        Optional<User> before = known(hash);
        return before.isPresent() ? new Outcome(before, Optional.empty()) : tried(request, credentials, hash);
    }

    private Outcome tried(HttpServletRequest request, String credentials, String hash) {
        String[] parts = hash.isEmpty() ? new String[0] : decoded(credentials).split(":", 2);
        if (parts.length < 2) {
            return wrong(request);
        }
        Entrance.Outcome outcome = entrance.check(parts[0], parts[1].toCharArray(), clients.address(request));
        if (!outcome.pause().isZero()) {
            return Outcome.refused(AccessFilter.later(outcome.pause()));
        }
        outcome.user().ifPresent(user -> remember(hash, user));
        return outcome.user().isPresent() ? new Outcome(outcome.user(), Optional.empty()) : wrong(request);
    }

    private static Outcome wrong(HttpServletRequest request) {
        return Outcome.refused(AccessFilter.unknown("Name or password is wrong.", request));
    }

    private synchronized Optional<User> known(String hash) {
        Known found = known.get(hash);
        return Optional.ofNullable(found)
                .filter(each -> each.until().isAfter(clock.instant()))
                .map(Known::user)
                .filter(user -> users.named(user.name()).filter(user::equals).isPresent());
    }

    private synchronized void remember(String hash, User user) {
        known.put(hash, new Known(user, clock.instant().plus(KNOWN)));
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String mac(String credentials) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
