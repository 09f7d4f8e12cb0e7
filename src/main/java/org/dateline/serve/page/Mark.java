package org.dateline.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * An element around a stretch of text.
 *
 * @param begin the first code point
 * @param end after the last code point
 * @param shell the element, still empty
 */
record Mark(int begin, int end, Html.Element shell) {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::begin)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    /**
     * The text of the range with the marks around their words. Where two overlap, the later one is cut in two where the earlier ends,
     * and its second piece has no name, since a name stands once on a page; a link inside a link is no link.
     */
    static Html around(StoredText text, int begin, int end, List<Mark> marks) {
        List<Mark> sorted = marks.stream()
                .filter(mark -> mark.begin >= begin && mark.begin < end && mark.end > mark.begin)
                .sorted(OUTER_FIRST)
                .toList();
        return nested(text, begin, end, sorted);
    }

    private static Html nested(StoredText text, int begin, int end, List<Mark> marks) {
        PriorityQueue<Mark> left = new PriorityQueue<>(OUTER_FIRST);
        left.addAll(marks);
        List<Html> parts = new ArrayList<>();
        int at = begin;
        while (!left.isEmpty()) {
            Mark outer = left.poll();
            int outerEnd = Math.min(outer.end, end);
            List<Mark> inside = new ArrayList<>();
            while (!left.isEmpty() && left.peek().begin < outerEnd) {
                Mark next = left.poll();
                inside.add(outer.isLink() ? next.unlinked() : next);
                if (next.end > outerEnd && outerEnd < end) {
                    left.add(next.from(outerEnd));
                }
            }
            parts.add(Html.text(text.words(at, outer.begin)));
            parts.add(new Html.Element(
                    outer.shell.name(),
                    outer.shell.attributes(),
                    List.of(nested(text, outer.begin, outerEnd, inside))));
            at = outerEnd;
        }
        parts.add(Html.text(text.words(at, end)));
        return Html.series(parts);
    }

    /** The rest of it from a place on. */
    private Mark from(int place) {
        Map<String, String> attributes = new HashMap<>(shell.attributes());
        attributes.remove("id");
        return new Mark(place, end, new Html.Element(shell.name(), attributes, shell.children()));
    }

    private boolean isLink() {
        return shell.name().equals("a");
    }

    private Mark unlinked() {
        if (!isLink()) {
            return this;
        }
        Map<String, String> attributes = new HashMap<>(shell.attributes());
        attributes.remove("href");
        return new Mark(begin, end, new Html.Element("span", attributes, List.of()));
    }
}
