package org.dateline.annotate.piece;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table on the class path: a row a line, cells separated by tabs, the values of a cell by commas. Lines that begin
 * with {@code #}, and empty ones, are comments.
 */
public final class Table {
    private final String name;

    private Table(String name) {
        this.name = name;
    }

    /**
     * The rows of a resource beside a class.
     *
     * @throws IllegalStateException if there is no such resource, or a row has another number of cells
     */
    public static List<List<String>> rows(Class<?> beside, String name, int cells) {
        Table table = new Table(name);
        return table.read(beside)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> table.cells(line, cells))
                .toList();
    }

    /** The values of a cell; none if it is empty. */
    public static List<String> values(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(",\\s*"));
    }

    private List<String> cells(String line, int expected) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != expected) {
            throw new IllegalStateException(
                    "[" + name + "] a row needs " + expected + " cells and has " + cells.size() + ": " + line);
        }
        return cells;
    }

    private String read(Class<?> beside) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("[" + name + "] is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("[" + name + "] cannot be read", e);
        }
    }
}
