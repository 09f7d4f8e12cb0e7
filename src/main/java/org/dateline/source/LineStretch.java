package org.dateline.source;

/**
 * A stretch of a file of JSON Lines; the lines that begin in it belong to it.
 *
 * @param begin its first byte, from zero
 * @param end the byte behind its last
 * @param linesBefore how many lines of the file begin before it
 */
public record LineStretch(long begin, long end, long linesBefore) {
    public LineStretch {
        if (begin < 0 || end < begin || linesBefore < 0 || (begin > 0 && linesBefore == 0)) {
            throw new IllegalArgumentException(
                    "[" + begin + ", " + end + ") after " + linesBefore + " lines is no stretch");
        }
    }
}
