package org.dateline.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files in the ways that disks, networks and people do; the same seed gives the same damage. */
final class Mutations {
    private static final int MOST = 2_000_000;

    private final Random random;
    private final List<byte[]> files;

    /** @param files what is damaged, and what parts of others are spliced from */
    Mutations(long seed, List<byte[]> files) {
        this.random = new Random(seed);
        this.files = files;
    }

    byte[] next() {
        byte[] bytes = files.get(random.nextInt(files.size())).clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 1; times--) {
            bytes = damaged(bytes);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int to = at + random.nextInt(bytes.length - at);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(slice(bytes, 0, to), slice(bytes, at, bytes.length));
            case 3 -> joined(slice(bytes, 0, at), new byte[1 + random.nextInt(64)], slice(bytes, at, bytes.length));
            case 4 -> joined(slice(bytes, at, to), slice(bytes, 0, at), slice(bytes, to, bytes.length));
            case 5 -> hugeNumber(bytes);
            case 6 -> spliced(bytes, at);
            case 7 -> joined(slice(bytes, 0, at), slice(bytes, to, bytes.length));
            default -> filled(bytes, at);
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int i = 0; i <= bytes.length / 200; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Puts a huge number in place of one in digits, or of four bytes. */
    private byte[] hugeNumber(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String[] parts = text.split("(?<=\\D)(?=\\d)", -1);
        if (parts.length > 2 && random.nextBoolean()) {
            int part = 1 + random.nextInt(parts.length - 1);
            parts[part] =
                    parts[part].replaceFirst("\\d+", random.nextBoolean() ? "2147483647" : "99999999999999999999");
            return String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
        }
        int at = random.nextInt(bytes.length);
        Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? 0xFF : 0x7F));
        return bytes;
    }

    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = files.get(random.nextInt(files.size()));
        return joined(slice(bytes, 0, at), slice(other, random.nextInt(other.length + 1), other.length));
    }

    /** Repeats a block a thousand times. */
    private byte[] filled(byte[] bytes, int at) {
        byte[] block = slice(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)));
        byte[] blocks = new byte[block.length * 1000];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = block[i % block.length];
        }
        return joined(slice(bytes, 0, at), blocks, slice(bytes, at, bytes.length));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = new byte[Math.min(length, MOST)];
        int at = 0;
        for (byte[] part : parts) {
            int copied = Math.min(part.length, whole.length - at);
            System.arraycopy(part, 0, whole, at, copied);
            at += copied;
        }
        return whole;
    }
}
