package org.dateline.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
     * The text of the range with the marks around their words. Where two overlap, the later one ends with the earlier;
     * a link inside a link is no link.
     */
    static Html around(StoredText text, int begin, int end, List<Mark> marks) {
        List<Mark> sorted = marks.stream()
                .filter(mark -> mark.begin >= begin && mark.begin < end && mark.end > mark.begin)
                .sorted(OUTER_FIRST)
                .toList();
        return nested(text, begin, end, sorted);
    }

    private static Html nested(StoredText text, int begin, int end, List<Mark> sorted) {
        List<Html> parts = new ArrayList<>();
        int at = begin;
        int next = 0;
        while (next < sorted.size()) {
            Mark outer = sorted.get(next);
            int outerEnd = Math.min(outer.end, end);
            List<Mark> inside = new ArrayList<>();
            for (next++; next < sorted.size() && sorted.get(next).begin < outerEnd; next++) {
                inside.add(outer.isLink() ? sorted.get(next).unlinked() : sorted.get(next));
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

    private boolean isLink() {
        return shell.name().equals("a");
    }

    private Mark unlinked() {
        if (!isLink()) {
            return this;
        }
        Html.Element span = new Html.Element("span", Map.of(), List.of());
        String id = shell.attributes().get("id");
        return new Mark(begin, end, id == null ? span : span.with("id", id));
    }
}
