package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/**
 * The spans of a document as marks in its text. Each has the fragment of its name as its id, so that a link to the span
 * scrolls to its words.
 */
final class SpanMarks {
    private final NewsGraph graph;
    private final List<Thing> spans;
    private final Set<Node> figures = new HashSet<>();
    private final Set<Node> speech = new HashSet<>();

    SpanMarks(NewsGraph graph, Node document, Map<Node, Thing> things) {
        this.graph = graph;
        this.spans = things.values().stream()
                .filter(thing -> thing.all(Vocabulary.REFERENCE_CONTEXT).contains(document))
                .toList();
        for (Thing thing : things.values()) {
            if (thing.is(Vocabulary.FIGURE)) {
                figures.addAll(thing.all(Vocabulary.EXPRESSED_BY));
            }
            if (thing.is(Vocabulary.SPEECH)) {
                speech.addAll(thing.all(Vocabulary.EXPRESSED_BY));
            }
        }
    }

    List<Mark> all() {
        return spans.stream()
                .map(span ->
                        new Mark(span.number(Vocabulary.BEGIN_INDEX), span.number(Vocabulary.END_INDEX), shell(span)))
                .toList();
    }

    /** The kind of the block that the whole line is, if it is no paragraph. */
    Optional<String> blockOf(StoredText.Range line) {
        return spans.stream()
                .filter(span -> span.number(Vocabulary.BEGIN_INDEX) <= line.begin()
                        && span.number(Vocabulary.END_INDEX) >= line.end())
                .flatMap(SpanMarks::blocks)
                .findFirst();
    }

    private static Stream<String> blocks(Thing span) {
        return span.all(Vocabulary.TYPE).stream()
                .filter(Kinds.OF_BLOCKS::containsKey)
                .map(Kinds.OF_BLOCKS::get)
                .sorted();
    }

    private Html.Element shell(Thing span) {
        return bare(span).with("id", fragment(span.node()));
    }

    private Html.Element bare(Thing span) {
        Optional<Link> entity = span.one(Vocabulary.TA_IDENT_REF).flatMap(graph::page);
        if (entity.isPresent()) {
            return Html.link(entity.get(), "").with("class", "mention").with("title", label(span));
        }
        if (figures.contains(span.node())) {
            return element("mark").with("class", "figure");
        }
        String kind = speech.contains(span.node()) ? "speech" : "span";
        return element("span").with("class", blocks(span).findFirst().orElse(kind));
    }

    private String label(Thing span) {
        return span.all(Vocabulary.TA_IDENT_REF).stream()
                .map(entity -> graph.label(span.document(), entity))
                .collect(Collectors.joining(" · "));
    }

    private static String fragment(Node span) {
        String iri = span.getURI();
        return iri.substring(iri.indexOf('#') + 1);
    }
}
