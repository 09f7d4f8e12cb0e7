package org.dateline.serve.page;

import java.util.ArrayList;
import java.util.List;

/** The stored text of an article; offsets count Unicode code points from zero, ends are exclusive. */
final class StoredText {
    /** A stretch of the text. */
    record Range(int begin, int end) {}

    private final int[] points;

    StoredText(String text) {
        this.points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    /** The words of a range; what lies outside the text is cut. */
    String words(int begin, int end) {
        int from = Math.max(0, Math.min(begin, points.length));
        int to = Math.max(from, Math.min(end, points.length));
        return new String(points, from, to - from);
    }

    /** The lines that are not empty, without the space around them. */
    List<Range> lines() {
        List<Range> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i == points.length || points[i] == '\n') {
                String line = words(begin, i);
                if (!line.isBlank()) {
                    int from = begin + codePoints(line) - codePoints(line.stripLeading());
                    lines.add(new Range(from, from + codePoints(line.strip())));
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    private static int codePoints(String words) {
        return words.codePointCount(0, words.length());
    }
}
