package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads tables that a reader made by hand: columns parted by tabs, lines that are blank or begin with # left out. */
final class TableFile {
    private TableFile() {}

    /** Takes a row. */
    interface Rows {
        /** @param line the number of its line, from 1 */
        void row(int line, String[] cells);
    }

    /** @throws UsageException if a row has more or fewer columns */
    static void read(Path file, int columns, Rows rows) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new UsageException(
                        file + " has " + cells.length + " columns in line " + number + ", not " + columns + ".");
            }
            rows.row(number, cells);
        }
    }
}
