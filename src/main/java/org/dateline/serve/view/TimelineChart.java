package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Words;
import org.dateline.store.index.PeriodCount;

/** Draws three rows of bars with one link for each period. The drawing is stretched to the width of the page; its words are not. */
final class TimelineChart {
    private static final int STEP = 10;
    private static final int LANE = 60;
    private static final int GAP = 14;
    private static final int LABELS = 6;

    /** The room of a period where there are few, in pixels. */
    private static final int WIDEST = 72;

    private static final List<Map.Entry<String, ToIntFunction<PeriodCount>>> LANES = List.of(
            Map.entry("articles", PeriodCount::articles),
            Map.entry("statements", PeriodCount::statements),
            Map.entry("figures", PeriodCount::figures));

    private TimelineChart() {}

    /** The bars. */
    static Html of(List<PeriodCount> row, Function<PeriodCount, Link> narrowed) {
        int height = LANES.size() * (LANE + GAP);
        List<Html> marks = new ArrayList<>();
        int[] most = LANES.stream()
                .mapToInt(lane -> row.stream().mapToInt(lane.getValue()).max().orElse(1))
                .toArray();
        for (int lane = 0; lane < LANES.size(); lane++) {
            marks.add(rectangle("ground", 0, (lane + 1) * (LANE + GAP), (double) row.size() * STEP, 1));
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).articles() + row.get(i).statements() + row.get(i).figures() > 0) {
                marks.add(period(row.get(i), i, most, height, narrowed));
            }
        }
        return element("svg", marks)
                .with("class", "bars")
                .with("width", Integer.toString(row.size() * WIDEST))
                .with("viewBox", "0 0 " + row.size() * STEP + " " + (height + 1))
                .with("preserveAspectRatio", "none")
                .with("role", "group")
                .with("aria-label", "Articles, statements and figures by period of publication");
    }

    private static Html period(
            PeriodCount count, int place, int[] most, int height, Function<PeriodCount, Link> narrowed) {
        String words = count.period() + ": "
                + String.join(
                        ", ",
                        Words.counted(count.articles(), "article", "articles"),
                        Words.counted(count.statements(), "statement", "statements"),
                        Words.counted(count.figures(), "figure", "figures"));
        List<Html> marks = new ArrayList<>();
        marks.add(element("title", words));
        marks.add(rectangle("hit", (double) place * STEP, 0, STEP, height));
        for (int lane = 0; lane < LANES.size(); lane++) {
            int number = LANES.get(lane).getValue().applyAsInt(count);
            if (number > 0) {
                double tall = Math.max(2, (double) LANE * number / Math.max(1, most[lane]));
                double foot = (lane + 1.0) * (LANE + GAP);
                marks.add(rectangle(LANES.get(lane).getKey(), place * STEP + 1.0, foot - tall, STEP - 2.0, tall));
            }
        }
        return link(narrowed.apply(count), marks).with("aria-label", words);
    }

    private static Html rectangle(String type, double x, double y, double width, double height) {
        return element("rect")
                .with("class", type)
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height));
    }

    /** Dots for what happened in each period. */
    static Html events(int[] happened) {
        List<Html> marks = new ArrayList<>();
        int most = java.util.Arrays.stream(happened).max().orElse(1);
        for (int i = 0; i < happened.length; i++) {
            if (happened[i] > 0) {
                double tall = 6 + 12.0 * happened[i] / most;
                marks.add(rectangle("event", i * STEP + 2.0, 10 - tall / 2, STEP - 4.0, tall));
            }
        }
        return element("svg", marks)
                .with("class", "events")
                .with("width", Integer.toString(happened.length * WIDEST))
                .with("viewBox", "0 0 " + happened.length * STEP + " 20")
                .with("preserveAspectRatio", "none")
                .with("role", "img")
                .with("aria-label", "When it happened by the words of the text");
    }

    /** A few periods beneath the bars. */
    static Html axis(List<PeriodCount> row) {
        int shown = Math.min(LABELS, row.size());
        List<Html> labels = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int place = shown == 1 ? 0 : (int) Math.round((row.size() - 1.0) * i / (shown - 1));
            labels.add(element("span", row.get(place).period()));
        }
        return element("div", labels).with("class", "axis").with("aria-hidden", "true");
    }

    /** The names of the rows, and how many their highest bars stand for. */
    static List<Html> legend(List<PeriodCount> row) {
        return LANES.stream()
                .<Html>map(lane -> element(
                        "li",
                        element("span").with("class", "swatch " + lane.getKey()).with("aria-hidden", "true"),
                        text(String.format(
                                Locale.ROOT,
                                "%s, up to %,d",
                                lane.getKey(),
                                row.stream().mapToInt(lane.getValue()).max().orElse(0)))))
                .toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
