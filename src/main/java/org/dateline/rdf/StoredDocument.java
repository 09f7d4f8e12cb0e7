package org.dateline.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads a document back from its graph: the text, what is known about it, and its blocks, what has no name being paragraphs. */
public final class StoredDocument {
    private static final Map<Node, Block.Kind> KINDS = Map.of(
            Vocabulary.HEADING, Block.Kind.HEADING,
            Vocabulary.DATELINE, Block.Kind.DATELINE,
            Vocabulary.CAPTION, Block.Kind.CAPTION,
            Vocabulary.PROMOTION, Block.Kind.PROMOTION);

    private final Map<Node, Map<Node, Node>> bySubject = new HashMap<>();
    private final List<Node> formal = new ArrayList<>();
    private final Map<Node, Block.Kind> kinds = new HashMap<>();

    private StoredDocument(List<Quad> quads) {
        for (Quad quad : quads) {
            bySubject
                    .computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                    .put(quad.getPredicate(), quad.getObject());
            Block.Kind kind = KINDS.get(quad.getObject());
            if (kind != null && quad.getPredicate().equals(Vocabulary.TYPE)) {
                formal.add(quad.getSubject());
                kinds.put(quad.getSubject(), kind);
            }
        }
    }

    /** The document; empty if the graph holds no text. */
    public static Optional<Document> of(String documentIri, List<Quad> quads) {
        StoredDocument stored = new StoredDocument(quads);
        return stored.bySubject.keySet().stream()
                .filter(node -> node.hasURI(documentIri))
                .filter(node -> stored.text(node, Vocabulary.IS_STRING) != null)
                .findFirst()
                .map(stored::read);
    }

    private Document read(Node node) {
        Text text = Text.of(String.valueOf(text(node, Vocabulary.IS_STRING)));
        String published = text(node, Vocabulary.DATE_PUBLISHED);
        String source = text(node, Vocabulary.SOURCE);
        return new Document(
                source == null ? node.getURI() : source,
                text(node, Vocabulary.URL),
                text(node, Vocabulary.HEADLINE),
                text(node, Vocabulary.PUBLISHER),
                text(node, Vocabulary.AUTHOR),
                published == null ? null : LocalDate.parse(published),
                Optional.ofNullable(text(node, Vocabulary.IN_LANGUAGE)).orElse("en"),
                text,
                blocks(text));
    }

    private List<Block> blocks(Text text) {
        formal.sort(Comparator.comparingInt(part -> index(part, Vocabulary.BEGIN_INDEX)));
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Node part : formal) {
            Span span = new Span(index(part, Vocabulary.BEGIN_INDEX), index(part, Vocabulary.END_INDEX));
            if (span.begin() >= at) {
                paragraph(text, at, span.begin(), blocks);
                blocks.add(new Block(span, kinds.getOrDefault(part, Block.Kind.PARAGRAPH)));
                at = span.end();
            }
        }
        paragraph(text, at, text.length(), blocks);
        return blocks;
    }

    private static void paragraph(Text text, int begin, int end, List<Block> blocks) {
        if (end > begin && !text.slice(new Span(begin, end)).isBlank()) {
            blocks.add(new Block(new Span(begin, end), Block.Kind.PARAGRAPH));
        }
    }

    private int index(Node part, Node property) {
        String index = text(part, property);
        return index == null ? 0 : Integer.parseInt(index);
    }

    private @Nullable String text(Node node, Node property) {
        Node value = bySubject.getOrDefault(node, Map.of()).get(property);
        return value == null ? null : value.getLiteralLexicalForm();
    }
}
