package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.OpenedFiles;

/**
 * Divides the input into splits of about one size: a large file of JSON Lines into stretches, small files packed together.
 * Other files are read from one end to the other, so each is in one split.
 */
final class Splitting {
    private final long size;
    private final List<Split> splits = new ArrayList<>();
    private List<Piece> open = new ArrayList<>();
    private long filled;

    private Splitting(long size) {
        this.size = size;
    }

    /**
     * Divides files.
     *
     * @param size bytes that a split has at most, unless one file that cannot be divided has more
     */
    static List<Split> of(List<Piece> files, long size) {
        Splitting splitting = new Splitting(size);
        files.forEach(splitting::add);
        splitting.close();
        return List.copyOf(splitting.splits);
    }

    private void add(Piece file) {
        if (file.size() > size && OpenedFiles.isLines(file.name())) {
            long stretches = (file.size() + size - 1) / size;
            for (long i = 0; i < stretches; i++) {
                put(file.between(begin(file, i, stretches), begin(file, i + 1, stretches)));
            }
        } else {
            put(file);
        }
    }

    /** In whole numbers that do not overflow where a file has petabytes. */
    private static long begin(Piece file, long stretch, long stretches) {
        return file.size() / stretches * stretch + file.size() % stretches * stretch / stretches;
    }

    private void put(Piece piece) {
        long bytes = piece.end() - piece.begin();
        if (filled + bytes > size) {
            close();
        }
        open.add(piece);
        filled += bytes;
    }

    private void close() {
        if (!open.isEmpty()) {
            splits.add(new Split(splits.size(), open));
            open = new ArrayList<>();
            filled = 0;
        }
    }
}
