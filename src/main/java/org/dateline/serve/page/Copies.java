package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/** The copies of an article, and the article that it is a copy of. */
final class Copies {
    private static final int SHOWN = 20;

    private final NewsGraph graph;
    private final References references;

    Copies(NewsGraph graph, References references) {
        this.graph = graph;
        this.references = references;
    }

    List<Html> of(Node document) {
        List<Html> parts = new ArrayList<>();
        add(
                parts,
                "A copy of ",
                graph.quads(Node.ANY, document, Vocabulary.NEAR_DUPLICATE_OF, Node.ANY)
                        .map(Quad::getObject));
        add(
                parts,
                "Copies: ",
                graph.sources(Vocabulary.NEAR_DUPLICATE_OF, document, SHOWN).stream()
                        .map(Quad::getSubject));
        return parts;
    }

    private void add(List<Html> parts, String words, Stream<Node> articles) {
        List<Html> links = articles.distinct()
                .map(references::article)
                .sorted(Article.LATEST_FIRST)
                .<Html>map(article -> Section.row(Stream.concat(
                                Stream.of(references.linked(article.node(), article.title())),
                                article.imprint().stream())
                        .toList()))
                .toList();
        for (Html link : links) {
            parts.add(element("p", text(words), link).with("class", "copies"));
        }
    }
}
