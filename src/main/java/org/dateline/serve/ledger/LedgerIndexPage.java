package org.dateline.serve.ledger;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.List;
import java.util.Optional;
import org.dateline.serve.page.Findings;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Words;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.Named;

/** What is counted most, to choose from. */
final class LedgerIndexPage {
    private final NewsGraph graph;

    LedgerIndexPage(NewsGraph graph) {
        this.graph = graph;
    }

    Html body(Optional<Named> entity, String words, List<CountedKind> kinds) {
        Html about = entity.<Html>map(named -> series(text(" of "), new Findings(graph).named(named)))
                .orElse(Html.NOTHING);
        return element(
                        "div",
                        element("p", "ledger").with("class", "kind"),
                        element("h1", text("What is counted"), about),
                        search(entity, words),
                        kinds.isEmpty()
                                ? element(
                                        "p",
                                        "Nothing of that name is counted. Try another word, or leave the field empty to see all.")
                                : element(
                                                "ul",
                                                kinds.stream()
                                                        .map(kind -> row(kind, entity))
                                                        .toList())
                                        .with("class", "counted"))
                .with("class", "ledger");
    }

    private Html search(Optional<Named> entity, String words) {
        Html kept = entity.<Html>map(named -> element("input")
                        .with("type", "hidden")
                        .with("name", "entity")
                        .with("value", graph.path(named.iri())))
                .orElse(Html.NOTHING);
        return Html.form(
                        new Link("/ledger"),
                        kept,
                        element("label", "Counted thing").with("for", "words"),
                        element("input")
                                .with("type", "search")
                                .with("id", "words")
                                .with("name", "q")
                                .with("value", words)
                                .with("maxlength", "200"),
                        element("button", "Find").with("type", "submit"))
                .with("class", "filter");
    }

    private Html row(CountedKind kind, Optional<Named> entity) {
        var address = entity.map(named -> Ledger.address(graph, kind).with("entity", graph.path(named.iri())))
                .orElseGet(() -> Ledger.address(graph, kind));
        String counts = Words.counted(kind.figures(), "figure", "figures") + ", "
                + Words.counted(kind.sources(), "source", "sources");
        return element(
                "li",
                link(address.link(), kind.label() + Words.measure(kind.unit(), kind.per())),
                text(" "),
                element("span", counts).with("class", "note"));
    }
}
