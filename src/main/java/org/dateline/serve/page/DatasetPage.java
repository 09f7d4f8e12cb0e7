package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The dataset described for people. */
public final class DatasetPage {
    private DatasetPage() {}

    /** @param counts how many things there are, by class */
    public static Page of(Map<Node, Long> counts) {
        List<Html> rows = new ArrayList<>();
        counts.forEach((type, number) -> {
            rows.add(element("dt", Words.spaced(Words.local(type))));
            rows.add(element("dd", String.format(Locale.ROOT, "%,d", number)));
        });
        return new Page(
                "The dataset",
                series(
                        element("h1", "The dataset"),
                        element(
                                "p",
                                "What articles report: people, places and organisations, statements, figures and speech, each with"
                                        + " the words that it rests on. Each article is a named graph; the default graph is the union of all."),
                        element("dl", rows),
                        element(
                                "p",
                                text("The SPARQL endpoint is "),
                                element("code", "/news/sparql"),
                                text("; "),
                                link(new Link("/api"), "all addresses"),
                                text("."))),
                Optional.empty(),
                Optional.of("/dataset"));
    }
}
