package org.dateline.serve.ledger;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Named;
import org.dateline.store.index.Selection;

/** What disagrees among the latest figures of what is counted most. It looks at thousands of figures: keep what it gives. */
public final class Disputes {
    private static final int KINDS = 60;
    private static final int FIGURES = 150;

    private Disputes() {}

    /** The latest disagreements as rows, each with the way to its ledger, one for each kind and entity. */
    public static List<Html> latest(ExplorerIndex index, NewsGraph graph, int limit) {
        List<Found> found = new ArrayList<>();
        for (CountedKind kind : index.counted(Selection.ALL, KINDS)) {
            if (kind.figures() > 1) {
                Ledger ledger = Ledger.of(index, graph, Selection.ALL, kind, 0, FIGURES);
                Disagreement.among(ledger.entries()).forEach(pair -> found.add(new Found(kind, pair)));
            }
        }
        found.sort(Comparator.comparing(Found::when).reversed());
        Set<Object> told = new LinkedHashSet<>();
        return found.stream()
                .filter(each -> told.add(List.of(each.kind(), each.shared().iri())))
                .limit(limit)
                .map(each -> each.row(graph))
                .toList();
    }

    private record Found(CountedKind kind, Disagreement pair) {
        String when() {
            return pair.high().first().when().text();
        }

        /** The first thing that both concern. */
        Named shared() {
            Set<String> other = pair.high().first().about();
            return pair.low().first().figure().about().stream()
                    .filter(named -> other.contains(named.iri()))
                    .collect(Collectors.toList())
                    .get(0);
        }

        Html row(NewsGraph graph) {
            var address = Ledger.address(graph, kind).with("entity", graph.path(shared().iri()));
            Claim low = pair.low().first();
            Claim high = pair.high().first();
            return element(
                            "li",
                            link(address.link(), shared().label() + ": " + kind.label()),
                            text(" – " + low.who() + ": " + low.figure().phrase() + "; " + high.who() + ": "
                                    + high.figure().phrase() + " "),
                            element("span", when()).with("class", "note"))
                    .with("class", "item");
        }
    }
}
