package org.dateline.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of lines by their bytes: as many as fit the budget in memory, the rest by merging sorted temporary
 * files, which are gone when this is closed.
 */
final class SortedLines implements Closeable {
    private static final long DEFAULT_BUDGET = 128L << 20;
    private static final int OVERHEAD = 40;

    private final long budget;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long held;

    SortedLines() {
        this(DEFAULT_BUDGET);
    }

    /** @param budget how many bytes of memory the lines may take */
    SortedLines(long budget) {
        this.budget = budget;
    }

    /** @throws UncheckedIOException if a temporary file cannot be written */
    void add(byte[] line) {
        lines.add(line);
        held += line.length + OVERHEAD;
        if (held > budget) {
            try {
                spill();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes all lines, each ended by a line feed. */
    void writeTo(OutputStream out) throws IOException {
        lines.sort(Arrays::compareUnsigned);
        if (runs.isEmpty()) {
            for (byte[] line : lines) {
                writeLine(out, line);
            }
            return;
        }
        spill();
        merge(out);
    }

    private void spill() throws IOException {
        lines.sort(Arrays::compareUnsigned);
        Path file = Files.createTempFile("dateline-sort", ".run");
        runs.add(file);
        try (DataOutputStream run = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (byte[] line : lines) {
                run.writeInt(line.length);
                run.write(line);
            }
        }
        lines.clear();
        held = 0;
    }

    private void merge(OutputStream out) throws IOException {
        PriorityQueue<Run> queue = new PriorityQueue<>();
        try {
            for (Path file : runs) {
                Run run = new Run(file);
                if (run.advance()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run run = queue.remove();
                writeLine(out, run.line());
                if (run.advance()) {
                    queue.add(run);
                }
            }
        } finally {
            for (Run run : queue) {
                run.close();
            }
        }
    }

    private static void writeLine(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** A sorted temporary file and the line it has come to; it closes itself at its end. */
    private static final class Run implements Comparable<Run>, Closeable {
        private final DataInputStream in;
        private byte @Nullable [] line;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        boolean advance() throws IOException {
            if (in.available() == 0) {
                close();
                return false;
            }
            line = in.readNBytes(in.readInt());
            return true;
        }

        byte[] line() {
            if (line == null) {
                throw new IllegalStateException("Nothing was read yet");
            }
            return line;
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(line(), other.line());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
