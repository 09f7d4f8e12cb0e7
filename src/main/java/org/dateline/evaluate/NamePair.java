package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.EntityType;

/**
 * Two names in two documents, and whether a reader takes them to mean one thing.
 *
 * @param kind how the names are alike, such as {@code acronym} or {@code homonym}
 * @param one the one name
 * @param other the other
 * @param same true if they mean one thing
 * @param note what they mean, in the words of the reader
 * @param part the part of the gold that it is in, such as {@code dev} or {@code test}
 */
public record NamePair(String kind, Name one, Name other, boolean same, String note, String part) {
    /** The columns of a file of pairs. */
    public static final List<String> COLUMNS =
            List.of("kind", "type1", "document1", "name1", "type2", "document2", "name2", "same", "note", "part");

    /**
     * A name in a document.
     *
     * @param type what it is
     * @param document the id of the document
     * @param text the name
     */
    public record Name(EntityType type, String document, String text) {
        static Name of(String type, String document, String text) {
            EntityType known = Stream.of(EntityType.values())
                    .filter(value -> value.label().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no type " + type));
            return new Name(known, document, text);
        }

        @Override
        public String toString() {
            return String.join("\t", type.label(), document, text);
        }
    }

    /**
     * Reads a table with tabs between its columns; its first line names them, and lines that begin with {@code #} are comments.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is no pair; the message tells which
     */
    public static List<NamePair> read(Path file) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            boolean row = !line.isBlank() && !line.startsWith("#") && !line.equals(String.join("\t", COLUMNS));
            if (row) {
                try {
                    pairs.add(of(line.split("\t", -1)));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "Line " + number + " of " + file + " is no pair of names: " + e.getMessage() + ".", e);
                }
            }
        }
        return pairs;
    }

    private static NamePair of(String[] cells) {
        if (cells.length != COLUMNS.size()) {
            throw new IllegalArgumentException("it has " + cells.length + " columns, not " + COLUMNS.size());
        }
        return new NamePair(
                cells[0],
                Name.of(cells[1], cells[2], cells[3]),
                Name.of(cells[4], cells[5], cells[6]),
                isYes(cells[7]),
                cells[8],
                cells[9]);
    }

    private static boolean isYes(String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("same is " + answer + ", not yes or no");
        };
    }

    /** The line of a table, without its part. */
    @Override
    public String toString() {
        return String.join("\t", kind, one.toString(), other.toString(), same ? "yes" : "no", note);
    }
}
