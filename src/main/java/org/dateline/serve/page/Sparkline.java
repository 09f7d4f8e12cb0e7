package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.index.PeriodCount;

/** How much was published when, as bars small enough to stand beside text. Told in words as well. */
final class Sparkline {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 44;

    private Sparkline() {}

    /** The bars, each as wide as its time, also where there is nothing; nothing if there are fewer than two. */
    static Html of(List<PeriodCount> counted) {
        List<PeriodCount> periods = Periods.even(counted);
        if (periods.size() < 2) {
            return Html.NOTHING;
        }
        int most = Math.max(
                1, periods.stream().mapToInt(PeriodCount::articles).max().orElse(1));
        double step = (double) WIDTH / periods.size();
        List<Html> parts = new ArrayList<>();
        parts.add(element("title", words(periods)));
        for (int i = 0; i < periods.size(); i++) {
            int articles = periods.get(i).articles();
            if (articles > 0) {
                double height = Math.max(2, HEIGHT * (double) articles / most);
                parts.add(element(
                                "rect",
                                element(
                                        "title",
                                        periods.get(i).period() + ": "
                                                + Words.counted(articles, "article", "articles")))
                        .with("x", Svg.number(i * step))
                        .with("y", Svg.number(HEIGHT - height))
                        .with("width", Svg.number(Math.max(1, step - 1)))
                        .with("height", Svg.number(height)));
            }
        }
        Html drawing = element("svg", parts)
                .with("class", "sparkline")
                .with("role", "img")
                .with("aria-label", words(periods))
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none");
        Html axis = element(
                        "p",
                        element("span", periods.get(0).period()),
                        text(" "),
                        element("span", periods.get(periods.size() - 1).period()))
                .with("class", "axis");
        return element("div", drawing, axis).with("class", "when");
    }

    private static String words(List<PeriodCount> periods) {
        PeriodCount top = periods.get(0);
        for (PeriodCount period : periods) {
            top = period.articles() > top.articles() ? period : top;
        }
        return "Articles from " + periods.get(0).period() + " to "
                + periods.get(periods.size() - 1).period() + ", the most in " + top.period() + ": " + top.articles();
    }
}
