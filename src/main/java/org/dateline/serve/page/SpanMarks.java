package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;

import java.util.Comparator;
import java.util.HashMap;
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
 * The spans of a document as marks in its text, by their kinds: people, places and organisations, figures, speech, sentences. Each has
 * the fragment of its name as its id, so that a link to the span scrolls to its words.
 */
final class SpanMarks {
    private final NewsGraph graph;
    private final List<Thing> spans;
    private final Map<Node, Thing> things;
    private final Map<Node, Node> figures = new HashMap<>();
    private final Set<Node> speech = new HashSet<>();

    SpanMarks(NewsGraph graph, Node document, Map<Node, Thing> things) {
        this.graph = graph;
        this.things = things;
        this.spans = things.values().stream()
                .filter(thing -> thing.all(Vocabulary.REFERENCE_CONTEXT).contains(document))
                .toList();
        for (Thing thing : things.values()) {
            if (thing.is(Vocabulary.FIGURE)) {
                thing.all(Vocabulary.EXPRESSED_BY).forEach(span -> figures.put(span, thing.node()));
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

    /** Where the sentences stand, in their order. */
    List<Thing> sentences() {
        return spans.stream()
                .filter(span -> span.is(Vocabulary.SENTENCE))
                .sorted(Comparator.comparingInt(span -> span.number(Vocabulary.BEGIN_INDEX)))
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
        Optional<Node> entity = span.one(Vocabulary.TA_IDENT_REF);
        Optional<Link> page = entity.flatMap(graph::page);
        if (page.isPresent()) {
            return Html.link(page.get(), "")
                    .with("class", "mention " + kind(entity.get()))
                    .with("title", label(span));
        }
        Optional<Link> figure = Optional.ofNullable(figures.get(span.node())).flatMap(graph::page);
        if (figure.isPresent()) {
            return Html.link(figure.get(), "").with("class", "figure");
        }
        if (span.is(Vocabulary.SENTENCE)) {
            return element("span").with("class", "sentence");
        }
        String kind = speech.contains(span.node()) ? "speech" : "span";
        return element("span").with("class", blocks(span).findFirst().orElse(kind));
    }

    private String kind(Node entity) {
        return Optional.ofNullable(things.get(entity)).stream()
                .flatMap(thing -> thing.all(Vocabulary.TYPE).stream())
                .flatMap(type -> Optional.ofNullable(Kinds.OF_ENTITIES.get(type)).stream())
                .map(kind -> kind.equals("organisation") ? "organization" : kind)
                .findFirst()
                .orElse("other");
    }

    private String label(Thing span) {
        return span.all(Vocabulary.TA_IDENT_REF).stream()
                .map(entity -> graph.label(span.document(), entity))
                .collect(Collectors.joining(" · "));
    }

    static String fragment(Node span) {
        String iri = span.getURI();
        return iri.substring(iri.indexOf('#') + 1);
    }
}
