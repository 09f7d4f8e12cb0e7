package org.dateline.serve.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How one page names and links the things and articles it mentions; each is looked up once. */
final class References {
    private final NewsGraph graph;
    private final Map<Node, Article> articles = new HashMap<>();

    References(NewsGraph graph) {
        this.graph = graph;
    }

    Optional<Link> page(Node node) {
        return graph.page(node);
    }

    Article article(Node document) {
        return articles.computeIfAbsent(document, node -> Article.of(graph, node));
    }

    /** The words that stand for a thing in the document, as a link to its page or its place in the text. */
    Html named(Node document, Node node) {
        return linked(node, graph.label(document, node));
    }

    /** The words as a link to the page of the node, if it is one of ours. */
    Html linked(Node node, String words) {
        return graph.page(node).<Html>map(page -> Html.link(page, words)).orElseGet(() -> Html.text(words));
    }

    /** The quoted words of a span. */
    String quoted(Node document, Node span) {
        return graph.label(document, span);
    }

    /** For an editor, the way to correct a finding. */
    Optional<Html> correct(Node node) {
        return VisitorLinks.correct(graph, node);
    }
}
