package org.dateline.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far the database follows the contributions and corrections. If the file is lost, all is gone through again.
 *
 * @param state a number for what the database holds, which no other state of the store has; 0 before the first
 * @param position the end of the contributions that the database holds
 * @param corrections the ids of the corrections that it follows
 * @param rules what names were identified by
 * @param quads how many quads the database holds
 * @param bytesPerQuad how many bytes a quad took when the database was last written as a whole
 */
record Marker(long state, long position, Set<String> corrections, String rules, long quads, double bytesPerQuad) {
    /** Measured on news; it decides only when a database is compacted for the first time. */
    private static final double USUAL_BYTES_PER_QUAD = 385;

    static final Marker NONE = new Marker(0, 0, Set.of(), "", 0, USUAL_BYTES_PER_QUAD);

    Marker {
        corrections = Set.copyOf(corrections);
    }

    /** Reads the file; if it is not there or damaged, {@link #NONE}. */
    static Marker read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return new Marker(
                    Long.parseLong(properties.getProperty("state", "0")),
                    Long.parseLong(properties.getProperty("position")),
                    Arrays.stream(properties.getProperty("corrections").split(" "))
                            .filter(id -> !id.isEmpty())
                            .collect(Collectors.toSet()),
                    properties.getProperty("rules", ""),
                    Long.parseLong(properties.getProperty("quads")),
                    Double.parseDouble(properties.getProperty("bytes-per-quad")));
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    /** Replaces the file, as a whole or not at all. */
    void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        String text = "state=" + state + "\nposition=" + position + "\ncorrections="
                + String.join(" ", new TreeSet<>(corrections)) + "\nrules=" + rules + "\nquads=" + quads
                + "\nbytes-per-quad=" + bytesPerQuad + "\n";
        try {
            Files.writeString(fresh, text);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
