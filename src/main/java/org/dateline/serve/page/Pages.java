package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.ExplorerIndex;

/** Chooses the page for a thing by its type. */
public final class Pages {
    private static final int SHOWN = 50;

    private final NewsGraph graph;
    private final ExplorerIndex index;

    /** Pages about this graph. */
    public Pages(NewsGraph graph, ExplorerIndex index) {
        this.graph = graph;
        this.index = index;
    }

    /** The page of what is asked for, or empty if the graph does not know it. To be called inside a transaction. */
    public Optional<Page> of(Node node, Asked asked) {
        return graph.thing(node)
                .map(thing -> new Page(
                        title(thing),
                        body(thing, asked),
                        Optional.of(Link.query(Questions.about(graph.base(), thing))),
                        path(node)));
    }

    /** The page of a passage of an article; empty if there is no such article, or it has no such place. */
    public Optional<Page> passage(Node node, Offsets place) {
        return graph.thing(node)
                .filter(thing -> thing.is(Vocabulary.NEWS_ARTICLE))
                .flatMap(thing -> PassagePage.of(graph, Article.of(thing), place));
    }

    /** The page for an address that leads nowhere. */
    public static Page notFound(String path) {
        return Page.plain(
                "Not found",
                series(
                        element("h1", "Not in the graph"),
                        element("p", text("Nothing here is named "), element("code", path), text(".")),
                        element(
                                "p",
                                "A name may be from another store, or from an article that has since changed or been"
                                        + " withdrawn: its statements and figures are named by their content."),
                        element(
                                "p",
                                text("Look on the "),
                                link(new Link("/"), "first page"),
                                text(", or ask for what you miss in "),
                                link(Link.query(Questions.BY_NAME), "a query by name"),
                                text("."))));
    }

    private String title(Thing thing) {
        if (thing.is(Vocabulary.NEWS_ARTICLE)) {
            return Article.of(thing).title();
        }
        String kind = thing.one(Vocabulary.TYPE).map(Words::local).orElse("thing");
        String label = graph.label(thing.node());
        return Kinds.OF_ENTITIES.containsKey(thing.one(Vocabulary.TYPE).orElse(thing.node()))
                ? label
                : kind + " " + label;
    }

    private Html body(Thing thing, Asked asked) {
        if (thing.is(Vocabulary.NEWS_ARTICLE)) {
            return DocumentPage.body(graph, thing.node());
        }
        if (Kinds.OF_ENTITIES.keySet().stream().anyMatch(thing::is)) {
            return EntityPage.body(graph, index, thing.node(), asked);
        }
        if (List.of(Vocabulary.STATEMENT, Vocabulary.FIGURE, Vocabulary.SPEECH, Vocabulary.MEMBERSHIP).stream()
                .anyMatch(thing::is)) {
            return FactPage.body(graph, thing);
        }
        return thing.is(Vocabulary.ROLE_CLASS) ? role(thing) : plain(thing);
    }

    private Html role(Thing role) {
        Cards cards = new Cards(new References(graph));
        List<Thing> held = graph.pointingAt(Vocabulary.ROLE, role.node(), Section.SURE);
        return series(
                element("p", "role").with("class", "kind"),
                element("h1", graph.label(role.node())),
                cards.posts("Held by", held, SHOWN));
    }

    private Html plain(Thing thing) {
        References references = new References(graph);
        List<Article> made = graph.sources(Vocabulary.WAS_GENERATED_BY, thing.node(), Section.SURE + 1L).stream()
                .map(quad -> references.article(quad.getSubject()))
                .sorted(Article.LATEST_FIRST)
                .toList();
        return series(
                element("p", thing.is(Vocabulary.ACTIVITY) ? "run" : "thing").with("class", "kind"),
                element("h1", graph.label(thing.node())),
                Properties.table(references, thing),
                Section.list(
                        "Articles read so",
                        made,
                        SHOWN,
                        article -> element("li", references.linked(article.node(), article.title()))));
    }

    private Optional<String> path(Node node) {
        return graph.page(node).map(Link::address);
    }
}
