package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.evaluate.ConcernedScore;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom figures concern in the eyes of a reader, in a table: part, article, begin and end of the number in code points, who must be
 * found, who may be. Entities are parted by semicolons, names of the same one by slashes.
 */
final class ConcernedTable {
    private static final int COLUMNS = 6;

    private ConcernedTable() {}

    /**
     * The figures of each article.
     *
     * @param part the part of the table that is wanted, or null for all of it
     * @throws UsageException if a line is not one of such a table, or no line is of the part
     */
    static Map<String, List<ConcernedScore.Entry>> read(Path file, @Nullable String part) throws IOException {
        Map<String, List<ConcernedScore.Entry>> articles = new TreeMap<>();
        TableFile.read(file, COLUMNS, (line, row) -> {
            if (part == null || part.equals(row[0])) {
                articles.computeIfAbsent(row[1], a -> new ArrayList<>()).add(entry(file, line, row));
            }
        });
        if (articles.isEmpty()) {
            throw new UsageException(file + " has no figure" + (part == null ? "." : " of the part " + part + "."));
        }
        return articles;
    }

    private static ConcernedScore.Entry entry(Path file, int number, String[] row) {
        try {
            return new ConcernedScore.Entry(
                    new Span(Integer.parseInt(row[2]), Integer.parseInt(row[3])),
                    parts(row[4], ";").stream()
                            .map(names -> Set.copyOf(parts(names, "/")))
                            .toList(),
                    Set.copyOf(parts(row[5], "[;/]")));
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + " has no begin and end of a number in line " + number + ".");
        }
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
