package org.dateline.spark;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.settle.parts.DocumentLines;

/** The parts that an extraction left, read document by document. */
final class OwnParts {
    private static final Pattern NAME = Pattern.compile("[^._].*\\.nq(\\.gz)?");

    private OwnParts() {}

    /**
     * A document's own graph.
     *
     * @param text its lines
     * @param part the file they stand in
     * @param first the number of the first of them there, from 1
     */
    record Own(String document, String text, String part, long first) implements java.io.Serializable {}

    /**
     * A part as a file.
     *
     * @param modified when it was changed last, in milliseconds since 1970
     */
    record Found(Path path, long bytes, long modified) {}

    /**
     * The files of quads that are given and in folders that are given, in the order of their names.
     *
     * @throws JobException if there is none
     */
    static List<Found> files(List<String> given, Configuration hadoop) throws IOException {
        List<Found> found = new ArrayList<>();
        for (String each : given) {
            Path path = new Path(each);
            try {
                for (FileStatus file : path.getFileSystem(hadoop).listStatus(path)) {
                    if (file.isFile() && NAME.matcher(file.getPath().getName()).matches()) {
                        found.add(new Found(file.getPath(), file.getLen(), file.getModificationTime()));
                    }
                }
            } catch (FileNotFoundException e) {
                throw new JobException("There is no file or folder " + each + ".");
            }
        }
        if (found.isEmpty()) {
            throw new JobException(
                    "There are no parts in " + String.join(", ", given) + ": no file ends in .nq or .nq.gz.");
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Found::path))
                .toList();
    }

    /** The documents of all files, which are read by as many tasks as there are parts to make, or fewer. */
    static JavaRDD<Own> read(
            JavaSparkContext spark, List<Found> files, int parts, Broadcast<SerializableConfiguration> hadoop) {
        List<String> names = files.stream().map(file -> file.path().toString()).toList();
        return spark.parallelize(names, Math.min(names.size(), parts))
                .flatMap(file -> documents(file, hadoop.value().value()));
    }

    private static Iterator<Own> documents(String file, Configuration hadoop) throws IOException {
        Path path = new Path(file);
        FileSystem system = path.getFileSystem(hadoop);
        InputStream raw = system.open(path);
        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
        DocumentLines documents =
                new DocumentLines(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = documents.hasNext();
                if (!more) {
                    close(in, file);
                }
                return more;
            }

            @Override
            public Own next() {
                DocumentLines.Lines lines = documents.next();
                return new Own(lines.document(), lines.text(), file, lines.first());
            }
        };
    }

    private static void close(InputStream in, String file) {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("[" + file + "] It cannot be closed: " + e.getMessage(), e);
        }
    }
}
