package org.dateline.serve.ledger;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Svg;

/** A mark for each of those who make most claims, told apart by shape as well as by colour, and one for all others. */
final class Legend {
    private static final int MARKS = 8;
    private static final double SIZE = 6;

    private final Map<String, Integer> marks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Legend(List<Entry> entries) {
        entries.forEach(
                entry -> counts.merge(entry.first().who(), entry.claims().size(), Integer::sum));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MARKS)
                .forEach(entry -> marks.put(entry.getKey(), marks.size() + 1));
    }

    /** The class of the style sheet by which a claimant's marks have their colour. */
    String style(String who) {
        return "who-" + marks.getOrDefault(who, 0);
    }

    /** A mark at a place of a drawing; hollow for what is claimed by somebody whom the text names. */
    Html mark(String who, double x, double y) {
        return shape(marks.getOrDefault(who, 0), x, y).with("class", "shape");
    }

    private static Html.Element shape(int mark, double x, double y) {
        double s = SIZE;
        return switch (mark) {
            case 1 ->
                element("circle")
                        .with("cx", Svg.number(x))
                        .with("cy", Svg.number(y))
                        .with("r", Svg.number(s));
            case 2 ->
                element("rect")
                        .with("x", Svg.number(x - s * .9))
                        .with("y", Svg.number(y - s * .9))
                        .with("width", Svg.number(s * 1.8))
                        .with("height", Svg.number(s * 1.8));
            case 3 -> polygon(x, y, 0, -1.25 * s, 1.2 * s, s, -1.2 * s, s);
            case 4 -> polygon(x, y, 0, -1.3 * s, 1.3 * s, 0, 0, 1.3 * s, -1.3 * s, 0);
            case 5 -> polygon(x, y, 0, 1.25 * s, 1.2 * s, -s, -1.2 * s, -s);
            case 6 ->
                polygon(
                        x, y, -s, -.4 * s, -.4 * s, -s, .4 * s, -s, s, -.4 * s, s, .4 * s, .4 * s, s, -.4 * s, s, -s,
                        .4 * s);
            case 7 -> polygon(x, y, -1.2 * s, -1.1 * s, 1.2 * s, 0, -1.2 * s, 1.1 * s);
            case 8 -> polygon(x, y, 1.2 * s, -1.1 * s, -1.2 * s, 0, 1.2 * s, 1.1 * s);
            default ->
                element("circle")
                        .with("cx", Svg.number(x))
                        .with("cy", Svg.number(y))
                        .with("r", "3.5");
        };
    }

    private static Html.Element polygon(double x, double y, double... offsets) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < offsets.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Svg.number(x + offsets[i]))
                    .append(',')
                    .append(Svg.number(y + offsets[i + 1]));
        }
        return element("polygon").with("points", points.toString());
    }

    /** Who has which mark. */
    Html list() {
        List<Html> rows = new ArrayList<>();
        marks.forEach((who, mark) -> rows.add(row(who, who, counts.getOrDefault(who, 0))));
        int others = counts.entrySet().stream()
                .filter(entry -> !marks.containsKey(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            rows.add(row("", (counts.size() - marks.size()) + " others", others));
        }
        return element("ul", rows).with("class", "legend").with("aria-label", "Who says so");
    }

    private Html row(String who, String words, int count) {
        Html drawing = element("svg", mark(who, 9, 9))
                .with("viewBox", "0 0 18 18")
                .with("width", "18")
                .with("height", "18")
                .with("aria-hidden", "true");
        return element(
                        "li",
                        drawing,
                        text(" " + words + " "),
                        element("span", Integer.toString(count)).with("class", "note"))
                .with("class", style(who));
    }
}
