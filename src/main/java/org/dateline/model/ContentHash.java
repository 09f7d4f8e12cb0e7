package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made from content: the same parts give the same id on every machine and in every run (SHA-256). */
public final class ContentHash {
    private ContentHash() {}

    /** The whole hash as 64 hexadecimal digits. Each part is hashed with its length, so that parts do not run together. */
    public static String of(@Nullable Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((part == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first 16 hexadecimal digits: short enough for an IRI, long enough for billions of documents. */
    public static String shortOf(@Nullable Object... parts) {
        return of(parts).substring(0, 16);
    }

    /** The hash of bytes as they are. */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
