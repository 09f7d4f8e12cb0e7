package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Titles;
import org.dateline.rdf.Vocabulary;

/**
 * An article as a line of a list.
 *
 * @param node its name in the graph
 * @param title its headline, or the first words of its text if it has none
 * @param publisher the medium
 * @param published the day as {@code 2024-11-05}, empty if unknown
 */
record Article(Node node, String title, Optional<String> publisher, Optional<String> published) {
    /** The latest first, those without a date last. */
    static final Comparator<Article> LATEST_FIRST = Comparator.comparing(
                    (Article article) -> article.published().orElse(""), Comparator.reverseOrder())
            .thenComparing(Article::title)
            .thenComparing(article -> article.node().getURI());

    static Article of(Thing document) {
        String source = document.text(Vocabulary.SOURCE).orElseGet(() -> Words.local(document.node()));
        String title = Titles.of(
                document.text(Vocabulary.HEADLINE).orElse(""),
                document.text(Vocabulary.IS_STRING).orElse(""),
                source);
        return new Article(
                document.node(), title, document.text(Vocabulary.PUBLISHER), document.text(Vocabulary.DATE_PUBLISHED));
    }

    static Article of(NewsGraph graph, Node document) {
        return of(graph.thing(document, document));
    }

    /** Publisher and date. */
    List<Html> imprint() {
        List<Html> parts = new ArrayList<>();
        publisher.ifPresent(name -> parts.add(text(name)));
        published.ifPresent(date -> parts.add(element("time", date).with("datetime", date)));
        return parts;
    }
}
