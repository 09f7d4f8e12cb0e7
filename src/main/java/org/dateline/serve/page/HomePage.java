package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Selection;

/** The first page: a search, what the store holds, what is spoken of most, what is new, what disagrees, and the other ways in. */
public final class HomePage {
    private static final int MOST = 12;
    private static final int LATEST = 10;
    private static final int LONG = 60;

    /** A query that the page offers. */
    public record Question(String name, String description, String sparql) {}

    private record Door(String name, String path, String what) {}

    private static final List<Door> DOORS = List.of(
            new Door("Graph", "/graph", "walk from one name to the next"),
            new Door("Timeline", "/timeline", "what was published when"),
            new Door("Map", "/map", "where things happened"),
            new Door("Ledger", "/ledger", "who counts how many, and where they disagree"),
            new Door("Queries", "/queries", "questions with a name, as tables"),
            new Door("SPARQL", "/ui/#/dataset/news/query", "ask whatever you like"));

    /** Queries that have a page of their own, with their parameters; that page leads to SPARQL. */
    private static final Set<String> NAMED =
            NamedQueries.shipped().all().stream().map(NamedQuery::name).collect(Collectors.toUnmodifiableSet());

    private HomePage() {}

    /**
     * The page. To be called inside a transaction.
     *
     * @param disagreements rows of what disagrees
     */
    public static Page of(NewsGraph graph, ExplorerIndex index, List<Html> disagreements, List<Question> questions) {
        Findings findings = new Findings(graph);
        long articles = index.articles(Selection.ALL, 0, 1).total();
        return Page.plain(
                "What is in the news",
                element(
                                "div",
                                element("h1", "What is in the news"),
                                Layout.search("home-search", true),
                                numbers(index, articles),
                                articles == 0 ? empty() : Html.NOTHING,
                                doors(),
                                element(
                                                "div",
                                                ranking("People", EntityKind.PERSON, index, findings),
                                                ranking("Places", EntityKind.PLACE, index, findings),
                                                ranking("Organisations", EntityKind.ORGANIZATION, index, findings))
                                        .with("class", "columns"),
                                element("div", latest(index, findings), disagree(disagreements))
                                        .with("class", "halves"),
                                element("div", Section.list("Ask", questions, LONG, HomePage::question))
                                        .with("id", "ask"))
                        .with("class", "front"));
    }

    private static Html numbers(ExplorerIndex index, long articles) {
        return element(
                        "dl",
                        number("articles", articles),
                        number(
                                "statements",
                                index.statements(Selection.ALL, 0, 1).total()),
                        number(
                                "figures",
                                index.figures(Selection.ALL, Optional.empty(), 0, 1)
                                        .total()),
                        number("quotations", index.speech(Selection.ALL, 0, 1).total()))
                .with("class", "numbers");
    }

    private static Html number(String name, long number) {
        return element("div", element("dt", name), element("dd", String.format(Locale.ROOT, "%,d", number)));
    }

    private static Html empty() {
        return element(
                "p",
                text(
                        "Nothing is listed: the store is empty, or has no index yet. Stop the server, read articles with "),
                element("code", "dateline build"),
                text(", and start it again."));
    }

    private static Html doors() {
        List<Html> rows = new ArrayList<>();
        for (Door door : DOORS) {
            rows.add(element(
                    "li",
                    link(new Link(door.path()), door.name()),
                    element("span", door.what()).with("class", "note")));
        }
        return element("ul", rows).with("class", "doors");
    }

    private static Html ranking(String heading, EntityKind kind, ExplorerIndex index, Findings findings) {
        List<EntitySummary> most = index.mostMentioned(kind, MOST);
        return Section.list(
                heading,
                most,
                MOST,
                ranked -> element(
                        "li",
                        findings.named(ranked.entity()),
                        text(" "),
                        element("span", Words.counted(ranked.articles(), "article", "articles"))
                                .with("class", "note")));
    }

    private static Html latest(ExplorerIndex index, Findings findings) {
        return Section.list(
                "Latest articles", index.articles(Selection.ALL, 0, LATEST).items(), LATEST, findings::article);
    }

    private static Html disagree(List<Html> rows) {
        return rows.isEmpty()
                ? Html.NOTHING
                : element("section", element("h2", "What disagrees"), element("ul", series(rows)))
                        .with("class", "disagreements");
    }

    private static Html question(Question question) {
        String name = question.name().replace('-', ' ');
        Link way = NAMED.contains(question.name())
                ? new Link("/queries/" + question.name())
                : Link.query(question.sparql());
        String first = question.description().replaceFirst("(?s)(?<=\\.)\\s.*", "");
        return element(
                "li",
                link(way, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
                text(" "),
                element("span", first).with("class", "note"));
    }
}
