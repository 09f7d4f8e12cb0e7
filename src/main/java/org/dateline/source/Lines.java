package org.dateline.source;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into lines, and those into groups between which blank lines stand. */
final class Lines {
    private Lines() {}

    /** The groups, none empty, and their lines without the white space around them. */
    static List<List<Range>> groups(String text) {
        List<List<Range>> groups = new ArrayList<>();
        List<Range> group = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 ? text.length() : newline;
            int begin = White.startOfInk(text, at, lineEnd);
            if (begin < lineEnd) {
                group.add(new Range(begin, White.endOfInk(text, begin, lineEnd)));
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            at = lineEnd + 1;
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }
}
