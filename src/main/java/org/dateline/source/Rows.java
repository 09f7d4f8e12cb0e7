package org.dateline.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of rules: three columns with tabs between them, {@code #} begins a comment line. */
public final class Rows {
    private static final int COLUMNS = 3;

    /**
     * One row.
     *
     * @param kind what the row is: a rule, an example …
     * @param value its weight, its name, or what it shows
     * @param text the pattern or the words
     */
    public record Row(String kind, String value, String text) {
        static Row of(String line) {
            String[] columns = line.split("\t", COLUMNS);
            if (columns.length != COLUMNS) {
                throw new IllegalStateException("[rules] not three columns: " + line);
            }
            return new Row(columns[0], columns[1], columns[2]);
        }
    }

    private Rows() {}

    /** @throws IllegalStateException if the program was packaged without the file, or a row has not three columns */
    public static List<Row> of(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("[source] no resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("[source] cannot read " + resource, e);
        }
    }
}
