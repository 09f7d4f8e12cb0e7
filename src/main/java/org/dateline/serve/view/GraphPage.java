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
import org.dateline.store.index.Edge;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Named;
import org.dateline.store.index.Selection;

/** The page of the graph: a table of its edges, and the room in which a script draws them. */
final class GraphPage {
    private static final int OFFERED = 12;

    /** Where the library finds this, it adds no style of its own, which the browser would refuse. */
    private static final String LIBRARY_STYLE = "__________cytoscape_stylesheet";

    private final ExplorerIndex index;
    private final SelectionParameters parameters;
    private final Subject subject;
    private final SelectionForm form;

    GraphPage(ExplorerIndex index, SelectionParameters parameters) {
        this.index = index;
        this.parameters = parameters;
        this.subject = new Subject(index, parameters);
        this.form = new SelectionForm(index, parameters);
    }

    /**
     * The page.
     *
     * @param view what is shown; empty where no thing is chosen yet
     */
    Html body(Optional<GraphView> view, int limit) {
        Selection selection = parameters.selection();
        if (selection.entity().isEmpty() || view.isEmpty()) {
            return Html.series(
                    Html.style(new Link(FilesServlet.STYLE)),
                    element("p", "graph").with("class", "kind"),
                    element("h1", "Whose graph?"),
                    offered());
        }
        return element(
                        "div",
                        Html.style(new Link(FilesServlet.STYLE)).with("id", LIBRARY_STYLE),
                        element("div", subject.heading("graph"), form.views("/graph"))
                                .with("class", "view-head"),
                        form.of("/graph"),
                        room(selection.entity().get(), limit),
                        table(view.get().edges()),
                        keys(),
                        Html.script(new Link(FilesServlet.CYTOSCAPE)),
                        Html.script(new Link(FilesServlet.GRAPH)))
                .with("class", "wide");
    }

    private Html offered() {
        List<Html> columns = new ArrayList<>();
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE)) {
            List<Html> items = index.mostMentioned(kind, OFFERED).stream()
                    .<Html>map(each -> element("li", start(each)))
                    .toList();
            if (!items.isEmpty()) {
                columns.add(element(
                        "section",
                        element("h2", "Most mentioned " + Kind.of(kind).plural()),
                        element("ul", items)));
            }
        }
        return columns.isEmpty()
                ? element("p", "Open the graph from the page of a person, a place or an organisation.")
                : element("div", columns).with("class", "columns");
    }

    private Html start(EntitySummary each) {
        Selection about = parameters.selection().with(each.entity().iri(), Selection.Part.CONCERNED);
        return link(parameters.with(about).link("/graph"), each.entity().label());
    }

    /** Where the script draws. Without script it stays hidden. */
    private Html room(String focus, int limit) {
        Html canvas = element("div")
                .with("id", "graph")
                .with("tabindex", "0")
                .with("role", "application")
                .with("aria-label", "Graph of " + subject.named(focus).label())
                .with("aria-describedby", "graph-keys");
        Html panel = element(
                        "section", element("p", "Choose a node or an edge.").with("class", "note"))
                .with("id", "graph-panel")
                .with("aria-label", "What is chosen")
                .with("tabindex", "-1");
        return element(
                        "section",
                        element("div")
                                .with("id", "graph-tools")
                                .with("role", "toolbar")
                                .with("aria-label", "Graph"),
                        path(),
                        element("div", canvas, panel).with("class", "graph-room"),
                        legend(),
                        element("p").with("id", "graph-status").with("role", "status"))
                .with("class", "graph")
                .with("hidden", "")
                .with("aria-label", "Drawn graph")
                .with("data-focus", parameters.name(focus))
                .with("data-limit", Integer.toString(limit));
    }

    private static Html legend() {
        List<Html> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            items.add(element(
                    "li",
                    element("span").with("class", "shape " + kind.parameter()).with("aria-hidden", "true"),
                    text(kind.plural())));
        }
        for (String line : List.of("reported", "claimed or planned", "denied")) {
            items.add(element(
                    "li",
                    element("span")
                            .with("class", "line " + line.split(" ", -1)[0])
                            .with("aria-hidden", "true"),
                    text(line)));
        }
        return element("ul", items).with("class", "legend").with("aria-label", "Signs");
    }

    private static Html path() {
        return element(
                        "form",
                        element("label", text("Path from "), end("path-from")),
                        element("label", text("to "), end("path-to")),
                        element("button", "Find a path").with("type", "submit"))
                .with("id", "graph-path")
                .with("class", "selection")
                .with("aria-label", "A path between two");
    }

    private static Html end(String id) {
        return element("input")
                .with("id", id)
                .with("autocomplete", "off")
                .with("list", id + "-names")
                .with("maxlength", "200")
                .with("placeholder", "a name");
    }

    private Html table(List<Edge> edges) {
        List<Html> rows = new ArrayList<>();
        edges.forEach(edge -> rows.add(row(edge)));
        Html head = element(
                "thead",
                element(
                        "tr",
                        List.of("Who", "Relation", "Whom or what", "Standing", "Sources", "Sentences").stream()
                                .map(words -> element("th", words).with("scope", "col"))
                                .toList()));
        Html table = rows.isEmpty()
                ? element("p", "No edge is like that. Take away a filter, or choose other days.")
                        .with("class", "note")
                : element(
                        "div",
                        element("table", element("caption", "The same edges as a table"), head, element("tbody", rows))
                                .with("id", "graph-table"));
        return element("section", table).with("class", "edges").with("aria-label", "Edges as a table");
    }

    private Html row(Edge edge) {
        Selection statements = parameters
                .selection()
                .with(edge.subject().iri(), Selection.Part.CONCERNED)
                .and(edge.object().iri())
                .relations(java.util.Set.of(edge.relation()));
        String count = String.format(Locale.ROOT, "%,d", edge.statements());
        return element(
                "tr",
                element("td", walk(edge.subject())),
                element("td", Relations.words(edge.relation(), edge.words())),
                element("td", walk(edge.object())),
                element("td", Relations.words(edge.standings())),
                element("td", Integer.toString(edge.sources())),
                element("td", link(parameters.with(statements).link("/timeline"), count)));
    }

    /** A link to the graph of a thing, narrowed alike. */
    private Html walk(Named named) {
        return link(
                parameters
                        .with(parameters.selection().with(named.iri(), Selection.Part.CONCERNED))
                        .link("/graph"),
                named.label());
    }

    private static Html keys() {
        return element(
                        "details",
                        element("summary", "Keys in the graph"),
                        element(
                                "ul",
                                List.of(
                                                "Arrow keys choose the next node in that direction; Home chooses the first.",
                                                "Enter expands the chosen node, or collapses it.",
                                                "E chooses the next edge of the node, S opens its sentences.",
                                                "P pins a node where it is, Delete removes it, M marks it as an end of a path.",
                                                "Shift with an arrow key moves the picture; plus and minus zoom; F fits all.",
                                                "Escape leaves the sentences, then the node.")
                                        .stream()
                                        .map(words -> element("li", words))
                                        .toList()))
                .with("id", "graph-keys")
                .with("class", "keys");
    }
}
