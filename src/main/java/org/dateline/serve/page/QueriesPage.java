package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dateline.store.NamedQuery;

/** The named queries: a gallery of all, and a page for each with its form and its answer. */
public final class QueriesPage {
    /** How many rows a page shows at most. */
    public static final int LONGEST = 1000;

    private final NewsGraph graph;

    /** Pages whose names lead to what this graph knows. */
    public QueriesPage(NewsGraph graph) {
        this.graph = graph;
    }

    /** The page of a query. */
    static String address(NamedQuery query) {
        return "/queries/" + query.name();
    }

    /** All queries, each with its form. */
    public static Page gallery(Collection<NamedQuery> queries) {
        List<Html> cards = queries.stream()
                .<Html>map(query -> element(
                                "li",
                                element("h2", link(new Link(address(query)), title(query))),
                                element("p", query.description()),
                                QueryForm.of(query, Map.of()))
                        .with("class", "card")
                        .with("id", query.name()))
                .toList();
        return Page.plain(
                "Queries",
                series(
                        element("h1", "Ask a question"),
                        element(
                                "p",
                                text("Each can be narrowed by its fields, which may all be left empty. For programs: "),
                                link(new Link("/api"), "the addresses and what they answer"),
                                text(".")),
                        element("ul", cards)));
    }

    /**
     * A query with its form.
     *
     * @param sparql the query with the values set
     * @param values the values given, by parameter; {@code limit} and {@code offset} among them
     * @param answer what is known of its answer
     */
    public Page one(NamedQuery query, String sparql, Map<String, String> values, Answer answer) {
        return new Page(
                title(query),
                series(
                        element("p", link(new Link("/queries"), "all queries")).with("class", "kind"),
                        element("h1", title(query)),
                        element("p", query.description()),
                        QueryForm.of(query, values),
                        known(query, values, answer),
                        ShownQuery.section(sparql)),
                Optional.of(Link.query(sparql)),
                Optional.empty());
    }

    /**
     * What is known of the answer to a query.
     *
     * @param rows the answer, where it is there
     * @param isAwaited true if it is being worked out
     */
    public record Answer(Optional<Rows> rows, boolean isAwaited) {
        /** Nobody has asked. */
        public static final Answer NOT_ASKED = new Answer(Optional.empty(), false);
        /** It is not there yet. */
        public static final Answer BEING_WORKED_OUT = new Answer(Optional.empty(), true);

        /** It is there. */
        public static Answer of(Rows rows) {
            return new Answer(Optional.of(rows), false);
        }
    }

    private Html known(NamedQuery query, Map<String, String> values, Answer answer) {
        if (answer.rows().isEmpty() && !answer.isAwaited()) {
            return Html.NOTHING;
        }
        return element(
                        "div",
                        answer.rows().map(rows -> answer(query, values, rows)).orElseGet(() -> awaited(query, values)))
                .set("id", "answer");
    }

    /** The script asks for the page again until the answer is there. */
    private static Html awaited(NamedQuery query, Map<String, String> values) {
        return element(
                        "p",
                        text("The answer is being worked out. "),
                        link(asked(query, values), "Look whether it is there"))
                .set("role", "status")
                .with("class", "awaited");
    }

    private static String title(NamedQuery query) {
        String spaced = query.name().replace('-', ' ');
        return spaced.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + spaced.substring(1);
    }

    private Html answer(NamedQuery query, Map<String, String> values, Rows rows) {
        if (rows.rows().isEmpty()) {
            return element("p", "Nothing in the graph answers this. Leave a field empty to ask for more.")
                    .set("role", "status");
        }
        return series(
                element("p", Section.row(List.of(form(query, values, "CSV"), form(query, values, "JSON")))),
                table(title(query), rows),
                stretches(query, values, rows));
    }

    private static Html form(NamedQuery query, Map<String, String> values, String form) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put("format", form.toLowerCase(java.util.Locale.ROOT));
        return link(asked(query, more), form);
    }

    private Html table(String caption, Rows rows) {
        Html head = element(
                "tr",
                rows.columns().stream()
                        .map(column -> element("th", Words.spaced(column)).set("scope", "col"))
                        .toList());
        List<Html> lines = rows.rows().stream()
                .<Html>map(row -> element(
                        "tr",
                        row.stream().map(value -> element("td", cell(value))).toList()))
                .toList();
        return element(
                        "div",
                        element("table", element("caption", caption), element("thead", head), element("tbody", lines)))
                .set("role", "region")
                .set("aria-label", caption)
                .set("tabindex", "0")
                .with("class", "answer");
    }

    private Html cell(Optional<Node> value) {
        if (value.isEmpty()) {
            return Html.NOTHING;
        }
        Node node = value.get();
        if (!node.isURI()) {
            return text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }
        String words = Words.local(node);
        return graph.page(node)
                .or(() -> Link.web(node.getURI()))
                .<Html>map(to -> link(to, words))
                .orElseGet(() -> text(node.getURI()));
    }

    private static Html stretches(NamedQuery query, Map<String, String> values, Rows rows) {
        int limit = Integer.parseInt(values.getOrDefault("limit", Integer.toString(QueryForm.USUAL_LIMIT)));
        int offset = Integer.parseInt(values.getOrDefault("offset", "0"));
        List<Html> ways = new ArrayList<>();
        if (offset > 0) {
            ways.add(stretch(query, values, Math.max(0, offset - limit), "earlier rows")
                    .set("rel", "prev"));
        }
        ways.add(text("rows " + (offset + 1) + " to " + (offset + rows.rows().size())));
        if (rows.more()) {
            ways.add(stretch(query, values, offset + limit, "further rows").set("rel", "next"));
        }
        return element("p", Section.row(ways));
    }

    private static Html.Element stretch(NamedQuery query, Map<String, String> values, int offset, String words) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put("offset", Integer.toString(offset));
        return link(asked(query, more), words);
    }

    private static Link asked(NamedQuery query, Map<String, String> values) {
        return new Link(address(query) + "?"
                + values.entrySet().stream()
                        .map(value ->
                                value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
