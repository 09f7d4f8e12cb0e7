package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/**
 * An article: its text with everything found in it marked, and beside each paragraph what was drawn from its sentences. Which kinds of
 * marks are shown is chosen in the legend, without a script.
 */
final class DocumentPage {
    private static final Map<String, String> LEGEND = legend();

    private final NewsGraph graph;
    private final Node document;
    private final Thing article;
    private final References references;
    private final SpanMarks marks;
    private final Margin margin;
    private final Map<Node, Thing> things;

    private DocumentPage(NewsGraph graph, Node document) {
        this.graph = graph;
        this.document = document;
        this.things = graph.document(document);
        this.article = things.get(document);
        this.references = new References(graph);
        this.marks = new SpanMarks(graph, document, things);
        this.margin = new Margin(things, marks.sentences(), new Cards(references));
    }

    private static Map<String, String> legend() {
        Map<String, String> legend = new LinkedHashMap<>();
        legend.put("person", "people");
        legend.put("place", "places");
        legend.put("organization", "organisations");
        legend.put("figure", "figures");
        legend.put("speech", "speech");
        legend.put("notes", "what was drawn from it");
        return legend;
    }

    static Html body(NewsGraph graph, Node document) {
        return new DocumentPage(graph, document).body();
    }

    private Html body() {
        StoredText stored = new StoredText(article.text(Vocabulary.IS_STRING).orElse(""));
        return element(
                        "div",
                        head(),
                        series(new Copies(graph, references).of(document)),
                        new Cast(graph, things).atAGlance(),
                        switches(),
                        element("article", paragraphs(stored)))
                .with("class", "document");
    }

    private Html head() {
        Article line = Article.of(article);
        List<Html> imprint = new ArrayList<>(line.imprint());
        article.text(Vocabulary.AUTHOR).ifPresent(author -> imprint.add(text("by " + author)));
        imprint.add(source());
        article.one(Vocabulary.WAS_GENERATED_BY)
                .ifPresent(run -> imprint.add(references.linked(run, "how it was read")));
        List<Html> ways = new ArrayList<>();
        graph.page(document)
                .ifPresent(page -> ways.add(
                        link(Address.of(page.address()).with("format", "turtle").link(), "Its graph as Turtle")));
        imprint.addAll(ways);
        return element(
                        "header",
                        element("p", "article").with("class", "kind"),
                        element("h1", line.title()),
                        element("p", Section.row(imprint)).with("class", "imprint"))
                .with("class", "subject");
    }

    private Html source() {
        String source = article.text(Vocabulary.SOURCE).orElse("");
        Optional<Link> web =
                article.text(Vocabulary.URL).or(() -> Optional.of(source)).flatMap(Link::web);
        return web.<Html>map(to -> link(to, to.address())).orElseGet(() -> text(source));
    }

    /** Boxes that the style sheet looks at: unticked, the marks of a kind look like any words. */
    private static Html switches() {
        List<Html> boxes = new ArrayList<>();
        LEGEND.forEach((kind, words) -> boxes.add(element(
                "label",
                element("input")
                        .with("type", "checkbox")
                        .with("checked", "")
                        .with("autocomplete", "off")
                        .with("id", "show-" + kind),
                text(" "),
                element("span", words).with("class", "sample " + kind))));
        return element("fieldset", element("legend", "Show"), series(boxes)).with("class", "switches");
    }

    private List<Html> paragraphs(StoredText stored) {
        List<Html> rows = new ArrayList<>();
        List<Mark> all = marks.all();
        for (StoredText.Range line : stored.lines()) {
            Html words = Mark.around(stored, line.begin(), line.end(), all);
            String kind = marks.blockOf(line).orElse("paragraph");
            Html paragraph = element(kind.equals("heading") ? "h2" : "p", words).with("class", kind);
            rows.add(element("div", paragraph, margin.beside(line)).with("class", "row"));
        }
        return rows;
    }
}
