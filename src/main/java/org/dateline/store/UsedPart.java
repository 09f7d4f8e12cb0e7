package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * How much of a file is used: TDB2 makes a file that is mapped into memory longer than it needs, by up to 8 MB, and most file
 * systems give no room on disk to what was never written. Java does not tell how much room a file has, so what counts is
 * the part up to the last byte that is not zero.
 */
final class UsedPart {
    private static final int CHUNK = 1 << 16;

    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
    private final ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);

    private UsedPart() {}

    /** The length of a file without the zeros at its end, in bytes. */
    static long of(Path path) {
        return new UsedPart().used(path);
    }

    /** The same of several files together. */
    static long of(List<Path> files) {
        UsedPart part = new UsedPart();
        return files.stream().mapToLong(part::used).sum();
    }

    /** True if more than so many bytes of some files together are used; it looks at no more of them than that takes. */
    static boolean exceeds(List<Path> files, long bytes) {
        UsedPart part = new UsedPart();
        long most = files.stream().mapToLong(file -> file.toFile().length()).sum();
        for (Path file : files) {
            if (most <= bytes) {
                return false;
            }
            most -= file.toFile().length() - part.used(file);
        }
        return most > bytes;
    }

    private long used(Path path) {
        try (FileChannel file = FileChannel.open(path)) {
            long end = file.size();
            while (end > 0) {
                int length = (int) Math.min(CHUNK, end);
                int used = used(file, end - length, length);
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

    private int used(FileChannel file, long position, int length) throws IOException {
        chunk.clear().limit(length);
        while (chunk.hasRemaining() && file.read(chunk, position + chunk.position()) >= 0) {}
        chunk.flip();
        if (chunk.mismatch(zeros.slice(0, chunk.limit())) < 0) {
            return 0;
        }
        int used = chunk.limit();
        while (chunk.get(used - 1) == 0) {
            used--;
        }
        return used;
    }
}
