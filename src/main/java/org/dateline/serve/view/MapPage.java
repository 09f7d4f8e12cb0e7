package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.PlaceCount;
import org.dateline.store.index.Selection;

/** The map: lands, borders, and a circle for each place by how many statements name it or happened there; the places as a table. */
final class MapPage {
    private static final int SIZES = 8;
    private static final int LABELS = 24;

    private final SelectionParameters parameters;
    private final Outline outline;
    private final Subject subject;
    private final SelectionForm form;

    MapPage(ExplorerIndex index, SelectionParameters parameters, Outline outline) {
        this.parameters = parameters;
        this.outline = outline;
        this.subject = new Subject(index, parameters);
        this.form = new SelectionForm(index, parameters);
    }

    Html body(List<PlaceCount> places, Window window) {
        return element(
                        "div",
                        Html.style(new Link(FilesServlet.STYLE)),
                        element("div", subject.heading("map"), form.views("/map"))
                                .with("class", "view-head"),
                        form.of("/map"),
                        element("section", steps(window), drawing(places, window), credit())
                                .with("class", "map-room")
                                .with("aria-label", "Map"),
                        table(places),
                        Html.script(new Link(FilesServlet.MAP)))
                .with("class", "wide");
    }

    private static Html credit() {
        return element(
                        "p",
                        text("Outline: Natural Earth, by "),
                        element("cite", "world-atlas"),
                        text(". Borders are those of the data and no judgement."))
                .with("class", "note");
    }

    private Html steps(Window window) {
        List<Html> links = new ArrayList<>();
        links.add(step("Nearer", "+", "in", window.moved(1, 0, 0)));
        links.add(step("Farther", "−", "out", window.moved(-1, 0, 0)));
        links.add(step("West", "←", "west", window.moved(0, -0.3, 0)));
        links.add(step("East", "→", "east", window.moved(0, 0.3, 0)));
        links.add(step("North", "↑", "north", window.moved(0, 0, -0.3)));
        links.add(step("South", "↓", "south", window.moved(0, 0, 0.3)));
        links.add(step("World", "World", "world", new Window(0, 0, 0)));
        return element("nav", links).with("class", "map-steps").with("aria-label", "Move the map");
    }

    private Html step(String name, String sign, String move, Window to) {
        return link(
                        parameters.link(
                                "/map",
                                "zoom",
                                Integer.toString(to.zoom()),
                                "x",
                                Long.toString(Math.round(to.x())),
                                "y",
                                Long.toString(Math.round(to.y()))),
                        sign)
                .with("aria-label", name)
                .with("title", name)
                .with("data-move", move);
    }

    private Html drawing(List<PlaceCount> places, Window window) {
        List<Html> marks = new ArrayList<>();
        marks.add(element("path").with("class", "land").with("d", outline.land(window)));
        marks.add(element("path").with("class", "borders").with("d", outline.borders(window)));
        int most = places.stream().mapToInt(PlaceCount::statements).max().orElse(1);
        places.forEach(place -> marks.add(circle(place, most)));
        marks.addAll(new MapLabels(window).of(places, LABELS));
        return element("svg", marks)
                .with("id", "map")
                .with("class", "map z" + window.zoom())
                .with("viewBox", box(window))
                .with("role", "group")
                .with("tabindex", "0")
                .with("aria-label", "Map of " + places.size() + " places; the table beneath has the same")
                .with("data-world", NaturalEarth.WIDTH + " " + NaturalEarth.HEIGHT);
    }

    private static String box(Window window) {
        return Math.round(window.x()) + " " + Math.round(window.y()) + " " + Math.round(window.width()) + " "
                + Math.round(window.height());
    }

    private Html circle(PlaceCount count, int most) {
        NaturalEarth.Place at = NaturalEarth.project(count.latitude(), count.longitude());
        int size = size(count, most);
        String words = words(count);
        Html mark = element("circle", element("title", words))
                .with("class", "s" + size)
                .with("cx", Long.toString(Math.round(at.x())))
                .with("cy", Long.toString(Math.round(at.y())))
                .with("r", Integer.toString(20 + 15 * size));
        return link(narrowed(count), List.of(mark)).with("aria-label", words);
    }

    /** From 1 to {@value #SIZES}: the area follows the count. */
    static int size(PlaceCount count, int most) {
        return (int) Math.max(1, Math.round(SIZES * Math.sqrt((double) count.statements() / most)));
    }

    private static String words(PlaceCount count) {
        return String.format(
                Locale.ROOT,
                "%s: %,d %s",
                count.place().label(),
                count.statements(),
                count.statements() == 1 ? "statement" : "statements");
    }

    /** The statements of the selection that name the place. */
    private Link narrowed(PlaceCount count) {
        Selection selection = parameters.selection();
        String place = count.place().iri();
        boolean itself = selection.entity().filter(place::equals).isPresent();
        Selection there = selection.entity().isPresent() && !itself
                ? selection.and(place)
                : selection.with(place, Selection.Part.CONCERNED);
        return parameters.with(there).link("/timeline");
    }

    private Html table(List<PlaceCount> places) {
        if (places.isEmpty()) {
            return element(
                            "p",
                            "No statement here names a place whose position is known. Take away a filter, or choose other days.")
                    .with("class", "note");
        }
        List<Html> rows = new ArrayList<>();
        for (PlaceCount count : places) {
            rows.add(element(
                    "tr",
                    element("td", subject.linked(count.place())),
                    element("td", link(narrowed(count), String.format(Locale.ROOT, "%,d", count.statements()))),
                    element(
                            "td",
                            String.format(
                                    Locale.ROOT,
                                    "%.2f° %s, %.2f° %s",
                                    Math.abs(count.latitude()),
                                    count.latitude() < 0 ? "S" : "N",
                                    Math.abs(count.longitude()),
                                    count.longitude() < 0 ? "W" : "E"))));
        }
        Html head = element(
                "thead",
                element(
                        "tr",
                        List.of("Place", "Statements", "Where").stream()
                                .map(words -> element("th", words).with("scope", "col"))
                                .toList()));
        return element("table", element("caption", "The same places as a table"), head, element("tbody", rows));
    }
}
