package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** An article: its text with everything found in it marked, and what was drawn from it. */
final class DocumentPage {
    private static final int SHOWN = 200;

    private final Node document;
    private final Thing article;
    private final Map<Node, Thing> things;
    private final References references;
    private final SpanMarks marks;

    private DocumentPage(NewsGraph graph, Node document) {
        this.document = document;
        this.things = graph.document(document);
        this.article = things.get(document);
        this.references = new References(graph);
        this.marks = new SpanMarks(graph, document, things);
    }

    static Html body(NewsGraph graph, Node document) {
        return new DocumentPage(graph, document).body();
    }

    private Html body() {
        Cards cards = new Cards(references);
        StoredText stored = new StoredText(article.text(Vocabulary.IS_STRING).orElse(""));
        return series(
                head(),
                element("article", paragraphs(stored)),
                cards.statements("Statements", ofType(Vocabulary.STATEMENT), SHOWN),
                cards.figures("Figures", ofType(Vocabulary.FIGURE), SHOWN),
                cards.speech("Speech", ofType(Vocabulary.SPEECH), SHOWN),
                cards.posts("Posts", ofType(Vocabulary.MEMBERSHIP), SHOWN));
    }

    private Html head() {
        Article line = Article.of(article);
        List<Html> imprint = new ArrayList<>(line.imprint());
        article.text(Vocabulary.AUTHOR).ifPresent(author -> imprint.add(text("by " + author)));
        imprint.add(source());
        article.one(Vocabulary.WAS_GENERATED_BY)
                .ifPresent(run -> imprint.add(references.linked(run, "how it was read")));
        return series(
                element("p", "article").with("class", "kind"),
                element("h1", line.title()),
                element("p", Section.row(imprint)));
    }

    private Html source() {
        String source = article.text(Vocabulary.SOURCE).orElse("");
        Optional<Link> web =
                article.text(Vocabulary.URL).or(() -> Optional.of(source)).flatMap(Link::web);
        return web.<Html>map(to -> link(to, to.address())).orElseGet(() -> text(source));
    }

    private List<Html> paragraphs(StoredText stored) {
        List<Html> paragraphs = new ArrayList<>();
        List<Mark> all = marks.all();
        for (StoredText.Range line : stored.lines()) {
            Html words = Mark.around(stored, line.begin(), line.end(), all);
            String kind = marks.blockOf(line).orElse("paragraph");
            paragraphs.add(element(kind.equals("heading") ? "h2" : "p", words).with("class", kind));
        }
        return paragraphs;
    }

    private List<Thing> ofType(Node type) {
        return things.values().stream()
                .filter(thing -> thing.is(type))
                .sorted(Comparator.comparingInt(this::position)
                        .thenComparing(thing -> thing.node().toString()))
                .toList();
    }

    private int position(Thing thing) {
        return thing.one(Vocabulary.EXPRESSED_BY)
                .or(() -> thing.one(Vocabulary.EVIDENCE))
                .map(things::get)
                .map(span -> span.number(Vocabulary.BEGIN_INDEX))
                .orElse(0);
    }
}
