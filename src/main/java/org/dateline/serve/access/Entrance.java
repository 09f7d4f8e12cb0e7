package org.dateline.serve.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Checks names and passwords. A name that nobody has takes as long as a wrong password, so that no answer tells which names there are.
 */
final class Entrance {
    private static final int AT_ONCE = 2;
    private static final PasswordHash NOBODY = PasswordHash.of("nobody has this".toCharArray());

    /**
     * What came of an attempt.
     *
     * @param user who it is; nobody if name or password is wrong, or if it was not tried
     * @param pause how long to wait before the next attempt; zero if it was tried
     */
    record Outcome(Optional<User> user, Duration pause) {
        private static final Outcome WRONG = new Outcome(Optional.empty(), Duration.ZERO);

        static Outcome later(Duration pause) {
            return new Outcome(Optional.empty(), pause.plusSeconds(1));
        }
    }

    private final Users users;
    private final Attempts byName;
    private final Attempts byAddress;
    private final Semaphore hashing = new Semaphore(AT_ONCE);

    Entrance(Users users, Clock clock) {
        this.users = users;
        this.byName = new Attempts(clock, Duration.ofSeconds(30));
        this.byAddress = new Attempts(clock, Duration.ofMinutes(15));
    }

    /** @param address where the attempt comes from */
    Outcome check(String name, char[] password, String address) {
        Duration forName = byName.wait(name);
        Duration forAddress = byAddress.wait(address);
        if (!forName.isZero() || !forAddress.isZero()) {
            return Outcome.later(forName.compareTo(forAddress) > 0 ? forName : forAddress);
        }
        if (!hashing.tryAcquire()) {
            return Outcome.later(Duration.ZERO);
        }
        byName.begin(name);
        byAddress.begin(address);
        try {
            return tried(name, password, address);
        } finally {
            hashing.release();
        }
    }

    private Outcome tried(String name, char[] password, String address) {
        Optional<User> user = users.named(name);
        boolean right = user.map(User::password).orElse(NOBODY).matches(password);
        if (!right || user.isEmpty()) {
            return Outcome.WRONG;
        }
        byName.forget(name);
        byAddress.takeBack(address);
        return new Outcome(user, Duration.ZERO);
    }
}
