package org.dateline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies what was made once for many tests, each of which changes it. */
final class StoreCopy {
    private static final int CHUNK = 1 << 16;

    private StoreCopy() {}

    /** Copies a folder that no process has open; what was never written in a file takes no room in the copy either. */
    static Path of(Path folder, Path copy) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.toList();
        }
        for (Path each : all) {
            Path to = copy.resolve(folder.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(to);
            } else {
                copyFile(each, to);
            }
        }
        return copy;
    }

    private static void copyFile(Path file, Path copy) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
        try (FileChannel from = FileChannel.open(file);
                FileChannel to = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long at = 0; at < size; at += chunk.limit()) {
                chunk.clear();
                from.read(chunk, at);
                chunk.flip();
                if (at + chunk.limit() == size || chunk.mismatch(zeros.slice(0, chunk.limit())) >= 0) {
                    to.write(chunk.duplicate(), at);
                }
            }
        }
    }
}
