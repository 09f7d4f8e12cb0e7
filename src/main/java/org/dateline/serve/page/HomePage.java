package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** The first page: what is in the graph, and three ways in – by article, by name, by question. */
public final class HomePage {
    private static final int LONG = 50;

    /** A query that the page offers. */
    public record Question(String name, String description, String sparql) {}

    private HomePage() {}

    /** The page. */
    public static Page of(NewsGraph graph, Overview overview, List<Question> questions) {
        References references = new References(graph);
        return Page.plain(
                "What is in the news",
                series(
                        element("h1", "A graph of news"),
                        element("p", counts(overview)),
                        element(
                                "p",
                                link(new Link("#ask"), "Ask a question"),
                                text(" · "),
                                link(Layout.QUERY, "Write SPARQL")),
                        overview.articles() == 0 ? empty() : Html.NOTHING,
                        Section.list("Latest articles", overview.latest(), LONG, article -> {
                            List<Html> parts = new ArrayList<>();
                            parts.add(references.linked(article.node(), article.title()));
                            parts.addAll(article.imprint());
                            return element("li", Section.row(parts));
                        }),
                        element(
                                        "div",
                                        ranking("People", overview, Vocabulary.PERSON, references),
                                        ranking("Places", overview, Vocabulary.PLACE_CLASS, references),
                                        ranking("Organisations", overview, Vocabulary.ORGANIZATION_CLASS, references))
                                .with("class", "columns"),
                        element("div", Section.list("Ask", questions, LONG, HomePage::question))
                                .with("id", "ask")));
    }

    private static String counts(Overview overview) {
        return String.join(
                ", ",
                Words.counted(overview.articles(), "article", "articles"),
                Words.counted(overview.entities(), "person, place or organisation", "people, places and organisations"),
                Words.counted(overview.mentions(), "mention", "mentions"),
                Words.counted(overview.statements(), "statement", "statements"),
                Words.counted(overview.figures(), "figure", "figures"),
                Words.counted(overview.speech(), "quotation", "quotations"));
    }

    private static Html empty() {
        return element(
                "p",
                text("The store is empty. Stop the server, read articles with "),
                element("code", "dateline build"),
                text(", and start it again."));
    }

    private static Html question(Question question) {
        return element(
                "li",
                link(Link.query(question.sparql()), question.name().replace('-', ' ')),
                text(" – " + question.description()));
    }

    private static Html ranking(String heading, Overview overview, Node type, References references) {
        return Section.list(
                heading,
                overview.mostMentioned().getOrDefault(type, List.of()),
                LONG,
                ranked -> element(
                        "li",
                        references.linked(ranked.entity(), ranked.label()),
                        text(" · " + Words.counted(ranked.documents(), "article", "articles"))));
    }
}
