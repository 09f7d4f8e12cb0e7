package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Periods;
import org.dateline.serve.page.ShownQuery;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Listing;
import org.dateline.store.index.PeriodCount;
import org.dateline.store.index.Selection;
import org.dateline.store.index.StatementEntry;

/**
 * The timeline: bars of what was published when, a row beneath of when things happened where the texts tell it, and the statements.
 * Each bar leads to its period.
 */
final class TimelinePage {
    private static final int DATED = 400;

    private final ExplorerIndex index;
    private final SelectionParameters parameters;
    private final Subject subject;
    private final SelectionForm form;

    TimelinePage(ExplorerIndex index, SelectionParameters parameters) {
        this.index = index;
        this.parameters = parameters;
        this.subject = new Subject(index, parameters);
        this.form = new SelectionForm(index, parameters);
    }

    Html body(int offset) {
        Listing<StatementEntry> listing = index.statements(parameters.selection(), offset, StatementList.STRETCH);
        Html list = new StatementList(subject, parameters).of(listing, "/timeline", offset);
        Html statements = element(
                "section",
                element(
                        "h2",
                        text("Statements "),
                        element("span", String.format(Locale.ROOT, "%,d", listing.total()))
                                .with("class", "count")),
                ShownQuery.link(ShownQueries.statements(parameters)),
                list);
        List<PeriodCount> row = Periods.even(index.timeline(parameters.selection()));
        return element(
                        "div",
                        Html.style(new Link(FilesServlet.STYLE)),
                        element("div", subject.heading("timeline"), form.views("/timeline"))
                                .with("class", "view-head"),
                        form.of("/timeline"),
                        widen(),
                        row.isEmpty()
                                ? element(
                                                "p",
                                                "Nothing with a day of publication is like that. Take away a filter, or choose other days.")
                                        .with("class", "note")
                                : chart(row),
                        statements)
                .with("class", "wide");
    }

    /** The way back from a period to all time. */
    private Html widen() {
        Selection selection = parameters.selection();
        if (selection.from().isEmpty() && selection.to().isEmpty()) {
            return Html.NOTHING;
        }
        String days = selection.from().map(Object::toString).orElse("…") + " to "
                + selection.to().map(Object::toString).orElse("…");
        return element(
                        "p",
                        text("Published from " + days + ". "),
                        link(
                                parameters
                                        .with(selection.between(Optional.empty(), Optional.empty()))
                                        .link("/timeline"),
                                "Show all time"))
                .with("class", "widen");
    }

    private Html chart(List<PeriodCount> row) {
        List<Html> lanes = new ArrayList<>();
        lanes.add(TimelineChart.of(row, this::narrowed));
        int[] happened = happened(row);
        lanes.add(TimelineChart.axis(row));
        Html note = Html.NOTHING;
        if (java.util.Arrays.stream(happened).anyMatch(count -> count > 0)) {
            lanes.add(TimelineChart.events(happened));
            note = element(
                            "p",
                            "Lowest row: when it happened by the words of the text, for the latest statements"
                                    + " that tell it. The others: when it was published.")
                    .with("class", "note");
        }
        return element(
                        "section",
                        element("ul", TimelineChart.legend(row))
                                .with("class", "legend")
                                .with("aria-label", "Rows"),
                        element("div", lanes).with("class", "chart"),
                        note,
                        table(row))
                .with("class", "timeline")
                .with("aria-label", "Published when");
    }

    private int[] happened(List<PeriodCount> row) {
        int[] counts = new int[row.size()];
        index.statements(parameters.selection(), 0, DATED).items().stream()
                .flatMap(entry -> Periods.place(row, entry.time()).stream())
                .forEach(place -> counts[place]++);
        return counts;
    }

    /** The address of a period alone. */
    private Link narrowed(PeriodCount period) {
        return parameters
                .with(parameters
                        .selection()
                        .between(
                                Optional.of(Periods.first(period.period())),
                                Optional.of(Periods.last(period.period()))))
                .link("/timeline");
    }

    private Html table(List<PeriodCount> row) {
        List<Html> lines = new ArrayList<>();
        lines.add(element(
                "tr",
                List.of("Period", "Articles", "Statements", "Figures").stream()
                        .map(words -> element("th", words).with("scope", "col"))
                        .toList()));
        row.stream()
                .filter(each -> each.articles() + each.statements() + each.figures() > 0)
                .forEach(each -> lines.add(element(
                        "tr",
                        element("td", link(narrowed(each), each.period())),
                        element("td", Integer.toString(each.articles())),
                        element("td", Integer.toString(each.statements())),
                        element("td", Integer.toString(each.figures())))));
        return element("details", element("summary", "As a table"), element("table", lines));
    }
}
