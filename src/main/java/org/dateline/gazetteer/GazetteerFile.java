package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * The file of a gazetteer: text in UTF-8, compressed if its name ends in {@code .gz}. The first line says what it is; each
 * other line is an entry: type, class, IRI, weight, name, other names separated by {@code |}, and country, with tabs between
 * them.
 */
public final class GazetteerFile implements AutoCloseable {
    static final String FIRST_LINE = "# Dateline gazetteer 1";

    private final Path file;
    private final Path unfinished;
    private final BufferedWriter writer;

    private GazetteerFile(Path file, Path unfinished, BufferedWriter writer) {
        this.file = file;
        this.unfinished = unfinished;
        this.writer = writer;
    }

    /** Begins a file. It has its name only when {@link #finish} has been called. */
    public static GazetteerFile create(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        OutputStream bytes = Files.newOutputStream(unfinished);
        OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(FIRST_LINE + "\n");
        return new GazetteerFile(file, unfinished, writer);
    }

    /** Adds an entry. */
    public void add(Entry entry) {
        try {
            writer.write(entry.line());
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer cannot be written: " + e.getMessage(), e);
        }
    }

    /** Ends the file and gives it its name. */
    public void finish() throws IOException {
        writer.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(unfinished);
    }

    /**
     * Reads a file.
     *
     * @throws GazetteerException if it is none, or a line of it is broken
     */
    static void read(Path file, Consumer<Entry> entries) throws IOException {
        try (BufferedReader lines = TextLines.open(file)) {
            if (!FIRST_LINE.equals(lines.readLine())) {
                throw new GazetteerException(
                        file + " is no gazetteer. Make one with: dateline gazetteer import DUMP -o " + file);
            }
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    entries.accept(Entry.parse(line));
                } catch (BadLineException e) {
                    throw new GazetteerException(
                            "[" + file + ":" + number + "] " + e.getMessage() + ". Import the gazetteer again.");
                }
            }
        }
    }
}
