package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A passage of an article between the sentences beside it: small, since lists fetch it for each sentence that somebody opens. */
final class PassagePage {
    private PassagePage() {}

    static Optional<Page> of(NewsGraph graph, Article article, Offsets place) {
        String document = article.node().getURI();
        return new Passages(graph)
                .around(document, place)
                .map(passage -> Page.plain(article.title(), body(graph, article, place, passage)));
    }

    private static Html body(NewsGraph graph, Article article, Offsets place, Html passage) {
        List<Html> ways = new ArrayList<>();
        graph.page(article.node().getURI() + "#char=" + place.begin() + "," + place.end())
                .ifPresent(page -> ways.add(link(page, "In the whole article")));
        ways.addAll(article.imprint());
        return series(
                element("p", "passage").with("class", "kind"),
                element("h1", article.title()),
                passage,
                element("p", Section.row(ways)));
    }
}
