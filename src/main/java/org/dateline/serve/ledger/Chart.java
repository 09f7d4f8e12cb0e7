package org.dateline.serve.ledger;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Svg;

/**
 * Figures over time as a drawing: each a mark at its value, with a bar where it has bounds and an arrow where it is open; two that
 * cannot both be right are joined. Each mark is a link to its line of the table.
 */
final class Chart {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 400;
    private static final int LEFT = 74;
    private static final int RIGHT = 18;
    private static final int TOP = 40;
    private static final int BOTTOM = 34;
    private static final int CAP = 5;
    private static final int OPEN = 26;

    private final List<Entry> entries;
    private final List<Disagreement> disagreements;
    private final Legend legend;
    private final Scale values;
    private final TimeAxis time;

    Chart(List<Entry> entries, List<Disagreement> disagreements, Legend legend) {
        this.entries = entries.stream().filter(entry -> day(entry).isPresent()).toList();
        this.disagreements = disagreements;
        this.legend = legend;
        this.values = Scale.of(this.entries.stream()
                .map(entry -> entry.first().bounds())
                .flatMapToDouble(bounds -> DoubleStream.of(bounds.least(), bounds.most(), bounds.middle())));
        this.time = TimeAxis.of(this.entries.stream()
                .map(entry -> entry.first().when())
                .flatMap(when -> Stream.of(when.first(), when.last()))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The drawing; nothing if no figure has a time. */
    Html drawing(String title) {
        if (entries.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> parts = new ArrayList<>();
        parts.add(grid());
        parts.add(axis());
        disagreements.forEach(pair -> parts.add(joined(pair)));
        Set<Integer> disputed = new HashSet<>();
        disagreements.forEach(
                pair -> disputed.addAll(List.of(pair.low().number(), pair.high().number())));
        entries.forEach(entry -> parts.add(mark(entry, disputed.contains(entry.number()))));
        Html drawing = element("svg", parts)
                .with("class", "chart")
                .with("role", "group")
                .with("aria-label", title)
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        return element("div", drawing)
                .with("class", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", "Chart of " + title);
    }

    /** The day at which an entry is drawn: the middle of its time. */
    private static Optional<LocalDate> day(Entry entry) {
        When when = entry.first().when();
        return when.first()
                .flatMap(first ->
                        when.last().map(last -> first.plusDays(Math.max(0, ChronoUnit.DAYS.between(first, last)) / 2)));
    }

    private double x(LocalDate day) {
        return LEFT + (WIDTH - LEFT - RIGHT) * time.at(day);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * values.at(value);
    }

    private Html grid() {
        List<Html> lines = new ArrayList<>();
        for (double tick : values.ticks()) {
            lines.add(line("grid", LEFT, y(tick), WIDTH - RIGHT, y(tick)));
            lines.add(words(Numbers.brief(tick), LEFT - 8, y(tick) + 4, "end"));
        }
        return element("g", lines).with("class", "values").with("aria-hidden", "true");
    }

    private Html axis() {
        List<Html> lines = new ArrayList<>();
        lines.add(line("axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM));
        for (TimeAxis.Tick tick : time.ticks()) {
            double x = x(tick.day());
            lines.add(line("axis", x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 5));
            String anchor = x < LEFT + 30 ? "start" : x > WIDTH - RIGHT - 30 ? "end" : "middle";
            lines.add(words(tick.words(), x, HEIGHT - BOTTOM + 20, anchor));
        }
        return element("g", lines).with("class", "times").with("aria-hidden", "true");
    }

    private Html joined(Disagreement pair) {
        return day(pair.low())
                .flatMap(low -> day(pair.high())
                        .<Html>map(high -> line(
                                "dispute",
                                x(low),
                                y(pair.low().first().bounds().middle()),
                                x(high),
                                y(pair.high().first().bounds().middle()))))
                .orElse(Html.NOTHING);
    }

    private Html mark(Entry entry, boolean disputed) {
        Claim claim = entry.first();
        double x = x(day(entry).orElseThrow());
        double y = y(claim.bounds().middle());
        List<Html> parts = new ArrayList<>();
        parts.add(element("title", Numbers.told(claim)));
        parts.add(span(claim, y));
        parts.add(bars(claim.bounds(), x));
        if (disputed) {
            parts.add(element("circle")
                    .with("class", "ring")
                    .with("cx", Svg.number(x))
                    .with("cy", Svg.number(y))
                    .with("r", "11"));
        }
        parts.add(legend.mark(claim.who(), x, y));
        Html.Element mark = link(new Link("#" + entry.id()), "");
        return new Html.Element("a", mark.attributes(), parts)
                .with("class", "point " + legend.style(claim.who()) + (claim.isTold() ? " told" : ""))
                .with("aria-label", Numbers.told(claim))
                .with("data-entry", entry.id());
    }

    /** How long the time is of which the figure speaks, where it is more than a month. */
    private Html span(Claim claim, double y) {
        Optional<LocalDate> first = claim.when().first();
        Optional<LocalDate> last = claim.when().last();
        boolean wide = first.isPresent() && last.isPresent() && x(last.get()) - x(first.get()) > 2 * OPEN;
        return wide ? line("during", x(first.get()), y, x(last.get()), y) : Html.NOTHING;
    }

    private Html bars(Bounds bounds, double x) {
        if (bounds.isOpenAbove()) {
            double y = y(bounds.least());
            return series(line("bar", x, y, x, y - OPEN), arrow(x, y - OPEN, -1));
        }
        if (bounds.isOpenBelow()) {
            double y = y(bounds.most());
            return series(line("bar", x, y, x, y + OPEN), arrow(x, y + OPEN, 1));
        }
        if (bounds.isExact()) {
            return Html.NOTHING;
        }
        double low = y(bounds.least());
        double high = y(bounds.most());
        return series(
                line("bar", x, low, x, high),
                line("bar", x - CAP, low, x + CAP, low),
                line("bar", x - CAP, high, x + CAP, high));
    }

    private static Html arrow(double x, double y, int down) {
        return series(line("bar", x, y, x - CAP, y - down * CAP), line("bar", x, y, x + CAP, y - down * CAP));
    }

    private static Html line(String style, double x1, double y1, double x2, double y2) {
        return element("line")
                .with("class", style)
                .with("x1", Svg.number(x1))
                .with("y1", Svg.number(y1))
                .with("x2", Svg.number(x2))
                .with("y2", Svg.number(y2));
    }

    private static Html words(String words, double x, double y, String anchor) {
        return element("text", words)
                .with("x", Svg.number(x))
                .with("y", Svg.number(y))
                .with("text-anchor", anchor);
    }
}
