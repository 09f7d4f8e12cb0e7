package org.dateline.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * How much of a file is used: TDB2 makes a file that is mapped into memory longer than it needs, by up to 8 MB, and most file
 * systems give no room on disk to what was never written. Java does not tell how much room a file has, so what counts is
 * the part up to the last byte that is not zero.
 */
final class UsedPart {
    private static final int CHUNK = 1 << 16;

    private UsedPart() {}

    /** The length of a file without the zeros at its end, in bytes. */
    static long of(Path path) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] chunk = new byte[CHUNK];
            long end = file.length();
            while (end > 0) {
                int length = (int) Math.min(CHUNK, end);
                file.seek(end - length);
                file.readFully(chunk, 0, length);
                int used = used(chunk, length);
                if (used > 0) {
                    return end - length + used;
                }
                end -= length;
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static int used(byte[] chunk, int length) {
        int used = length;
        while (used > 0 && chunk[used - 1] == 0) {
            used--;
        }
        return used;
    }
}
