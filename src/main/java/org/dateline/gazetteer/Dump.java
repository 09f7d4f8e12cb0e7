package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that GeoNames or Wikidata publishes. Its first line tells which. It is read line by line, so that its size does not
 * matter.
 */
public final class Dump {
    private static final char NOT_UTF8 = '\uFFFD';

    private final Path file;
    private final Least least;

    public Dump(Path file, Least least) {
        this.file = file;
        this.least = least;
    }

    /**
     * What was read.
     *
     * @param lines all lines
     * @param entries those that were taken over
     * @param bad those that could not be read
     */
    public record Count(long lines, long entries, long bad) {}

    /**
     * Reads the file.
     *
     * @param entries takes what a gazetteer takes over, in the order of the file
     * @param faults takes the lines that cannot be read
     * @throws GazetteerException if the file is of neither format
     * @throws IOException if the file cannot be opened or read
     */
    public Count read(Consumer<Entry> entries, Consumer<BadLine> faults) throws IOException {
        DumpFormat format = null;
        long number = 0;
        long taken = 0;
        long bad = 0;
        try (BufferedReader lines = TextLines.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                format = format == null ? format(line) : format;
                try {
                    Optional<Entry> entry = entry(format, line);
                    entry.ifPresent(entries);
                    taken += entry.isPresent() ? 1 : 0;
                } catch (BadLineException e) {
                    bad++;
                    faults.accept(new BadLine(file.toString(), number, String.valueOf(e.getMessage())));
                }
            }
        }
        return new Count(number, taken, bad);
    }

    private static Optional<Entry> entry(@Nullable DumpFormat format, String line) throws BadLineException {
        if (line.indexOf(NOT_UTF8) >= 0) {
            throw new BadLineException("the line is not UTF-8");
        }
        return format == null ? Optional.empty() : format.entry(line);
    }

    private DumpFormat format(String line) {
        String start = line.strip();
        if (start.startsWith("[") || start.startsWith("{")) {
            return new Wikidata(least);
        }
        if (line.split("\t", -1).length == GeoNames.COLUMNS) {
            return new GeoNames(least);
        }
        throw new GazetteerException(file + " is neither a table of GeoNames (" + GeoNames.COLUMNS
                + " columns separated by tabs) nor a JSON dump of Wikidata (one entity a line).");
    }
}
