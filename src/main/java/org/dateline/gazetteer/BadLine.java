package org.dateline.gazetteer;

/**
 * A line that was left out because it could not be read.
 *
 * @param file the file
 * @param line its number, from one
 * @param what what is wrong with it
 */
public record BadLine(String file, long line, String what) {
    @Override
    public String toString() {
        return "[" + file + ":" + line + "] " + what;
    }
}
