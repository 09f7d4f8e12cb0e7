package org.dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Counts how many lines stand before each stretch of a file, by which records without an id and faults are named. */
final class LineCounts {
    private LineCounts() {}

    /** The same splits, with the lines before their stretches counted. */
    static List<Split> added(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, List<Split> splits) {
        List<Piece> stretches = splits.stream()
                .flatMap(split -> split.pieces().stream())
                .filter(piece -> !piece.isWhole())
                .toList();
        if (stretches.isEmpty()) {
            return splits;
        }
        List<Long> lines = spark.parallelize(stretches, stretches.size())
                .map(piece -> beginningIn(piece, hadoop))
                .collect();
        Map<Piece, Long> before = before(stretches, lines);
        return splits.stream()
                .map(split -> new Split(
                        split.index(),
                        split.pieces().stream()
                                .map(piece -> piece.after(before.getOrDefault(piece, 0L)))
                                .toList()))
                .toList();
    }

    private static Map<Piece, Long> before(List<Piece> stretches, List<Long> lines) {
        Map<Piece, Long> before = new HashMap<>();
        long sum = 0;
        for (int i = 0; i < stretches.size(); i++) {
            sum = stretches.get(i).begin() == 0 ? 0 : sum;
            before.put(stretches.get(i), sum);
            sum += lines.get(i);
        }
        return before;
    }

    /** How many lines begin in a stretch: one at the beginning of the file, and one behind each line end. */
    private static long beginningIn(Piece piece, Broadcast<SerializableConfiguration> hadoop) throws IOException {
        long from = Math.max(0, piece.begin() - 1);
        long left = piece.end() - 1 - from;
        long lines = piece.begin() == 0 ? 1 : 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = HadoopFiles.open(piece, from, hadoop.value().value())) {
            for (int read = 0; read >= 0 && left > 0; read = in.read(buffer, 0, (int) Math.min(left, buffer.length))) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
        }
        return lines;
    }
}
