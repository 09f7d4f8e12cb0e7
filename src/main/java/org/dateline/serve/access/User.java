package org.dateline.serve.access;

import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param name letters, digits and {@code . _ @ -}, at most 64
 * @param role what they may do
 * @param password their password, hashed
 */
public record User(String name, Role role, PasswordHash password) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

    public User {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "[user] A name has letters, digits and . _ @ - alone, and at most 64 of them.");
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
