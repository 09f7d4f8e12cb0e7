package org.dateline.spark;

import java.io.Serializable;
import org.dateline.source.LineStretch;

/**
 * A file that a task reads, or a stretch of one.
 *
 * @param name the file as given, or the folder as given and the way from there
 * @param uri where the file systems of the cluster find it
 * @param size of the file in bytes
 * @param modified when the file was last changed, in milliseconds since 1970
 * @param begin the first byte of the stretch
 * @param end the byte behind its last
 * @param linesBefore how many lines of the file begin before the stretch; 0 if they are not counted yet
 */
record Piece(String name, String uri, long size, long modified, long begin, long end, long linesBefore)
        implements Serializable {

    static Piece whole(String name, String uri, long size, long modified) {
        return new Piece(name, uri, size, modified, 0, size, 0);
    }

    boolean isWhole() {
        return begin == 0 && end == size;
    }

    Piece between(long from, long to) {
        return new Piece(name, uri, size, modified, from, to, 0);
    }

    Piece after(long lines) {
        return new Piece(name, uri, size, modified, begin, end, lines);
    }

    LineStretch stretch() {
        return new LineStretch(begin, end, linesBefore);
    }

    /** How a report names it. */
    String label() {
        return isWhole() ? name : name + " bytes " + begin + "–" + end;
    }
}
