package org.dateline.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * Somebody who has signed in.
 *
 * @param id what the cookie holds
 * @param user the name and the password with which they did
 * @param token what each form sends back, so that no other site can send it (a synchronizer token)
 * @param begun when
 * @param used when they asked for something last
 */
record Session(String id, User user, String token, Instant begun, Instant used) {
    Session usedAt(Instant now) {
        return new Session(id, user, token, begun, now);
    }

    boolean hasToken(String sent) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
