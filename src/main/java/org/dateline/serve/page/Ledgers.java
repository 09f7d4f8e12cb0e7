package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;

import java.util.List;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.CountedOf;
import org.dateline.store.index.Selection;

/** The ways from a page to the ledgers of what is counted. */
final class Ledgers {
    private final NewsGraph graph;

    Ledgers(NewsGraph graph) {
        this.graph = graph;
    }

    /** The way to the ledger of what is counted of a thing, narrowed as the page is. */
    Html of(CountedKind kind, String about, Selection selection) {
        Address address = Asked.filtered(address(kind, about), selection);
        String measure = Words.measure(kind.unit(), kind.per());
        return series(link(address.link(), kind.label() + measure), Findings.note(" " + kind.figures()));
    }

    /** The ways to figures that concern others and stand in the articles about a thing; nothing if there are none. */
    Html beside(List<CountedOf> others) {
        if (others.isEmpty()) {
            return Html.NOTHING;
        }
        return element(
                        "section",
                        element("h2", "Counted in the same articles"),
                        element("ul", others.stream().map(this::row).toList()).with("class", "counted"))
                .with("id", "counted");
    }

    private Html row(CountedOf counted) {
        CountedKind kind = counted.kind();
        String words = kind.label() + Words.measure(kind.unit(), kind.per()) + " \u2013 "
                + counted.about().label();
        String counts = Words.counted(kind.figures(), "figure", "figures") + ", "
                + Words.counted(kind.sources(), "source", "sources");
        return element("li", link(address(kind, counted.about().iri()).link(), words), Findings.note(" " + counts));
    }

    private Address address(CountedKind kind, String about) {
        return Address.of("/ledger")
                .with("entity", graph.path(about))
                .with("counted", graph.path(kind.concept()))
                .with("unit", kind.unit())
                .with("per", kind.per());
    }
}
