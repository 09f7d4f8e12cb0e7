package org.dateline.serve.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password of which only a salted hash is kept: PBKDF2 (RFC 8018, section 5.2) with HMAC-SHA-256. The number of iterations stands
 * with it, so that it can be raised later.
 *
 * @param iterations how often the hash is applied
 * @param salt random bytes, in Base64
 * @param hash the derived key of 256 bits, in Base64
 */
public record PasswordHash(int iterations, String salt, String hash) {
    /** The fewest characters of a password (NIST SP 800-63B asks for eight at least). */
    public static final int SHORTEST = 10;

    /** The most characters of a password that are read. */
    public static final int LONGEST = 500;

    private static final int ITERATIONS = 600_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern WRITTEN = Pattern.compile("pbkdf2-sha256:(\\d{1,8}):([\\w+/=]+):([\\w+/=]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if it is too short or too long */
    public static PasswordHash of(char[] password) {
        return of(password, ITERATIONS);
    }

    static PasswordHash of(char[] password, int iterations) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new IllegalArgumentException(
                    "[password] It has to have " + SHORTEST + " characters at least, and " + LONGEST + " at most.");
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(iterations, written(salt), written(derived(password, salt, iterations)));
    }

    /** A hash that stands in a file; nothing if it is none. */
    static Optional<PasswordHash> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int iterations = Integer.parseInt(matcher.group(1));
        try {
            byte[] salt = Base64.getDecoder().decode(matcher.group(2));
            byte[] hash = Base64.getDecoder().decode(matcher.group(3));
            boolean sound = iterations >= 1 && iterations <= MOST_ITERATIONS && salt.length > 0 && hash.length > 0;
            return sound
                    ? Optional.of(new PasswordHash(iterations, matcher.group(2), matcher.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True if it is the hash of this password; the time it takes does not tell how far they agree. */
    public boolean matches(char[] password) {
        if (password.length == 0 || password.length > LONGEST) {
            return false;
        }
        byte[] kept = Base64.getDecoder().decode(hash);
        return MessageDigest.isEqual(kept, derived(password, Base64.getDecoder().decode(salt), iterations));
    }

    /** As it stands in a file. */
    String written() {
        return "pbkdf2-sha256:" + iterations + ":" + salt + ":" + hash;
    }

    private static byte[] derived(char[] password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform of this version has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String written(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
