package org.dateline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.ContentHash;
import org.dateline.model.CopyDetection;
import org.dateline.rdf.Occurrences;
import org.dateline.rdf.StoredDocument;
import org.dateline.rdf.Vocabulary;

/**
 * What one document says by itself, before it is known what its names mean elsewhere: what the store keeps for good, and
 * makes the graph from. Made on any thread; takes little memory.
 */
public final class Contribution {
    private final Signature signature;
    private final byte[] body;

    private Contribution(Signature signature, byte[] body) {
        this.signature = signature;
        this.body = body;
    }

    /**
     * @param document the document's own graph
     * @param copies says what its text is compared with others' by
     */
    public static Contribution of(DocumentQuads document, CopyDetection copies) {
        String sketch = StoredDocument.of(document.documentIri(), document.quads())
                .map(copies::sketch)
                .orElse("");
        Map<Node, String> texts = new HashMap<>();
        List<Triple> triples = document.quads().stream()
                .map(GraphWriter::asStored)
                .map(Quad::asTriple)
                .distinct()
                .map(triple -> Line.of(triple, texts))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::triple)
                .toList();
        byte[] body = compressed(triples);
        Signature signature = new Signature(
                document.documentIri(),
                stamp(document).orElse(null),
                ContentHash.of(ContentHash.ofBytes(body), sketch),
                Occurrences.of(document.documentIri(), document.quads()),
                sketch);
        return new Contribution(signature, body);
    }

    /** A triple with the text that it is sorted by. */
    private record Line(String text, Triple triple) {
        /** The text of each node, which takes Jena long to write, is kept for the next triple that has it. */
        static Line of(Triple triple, Map<Node, String> texts) {
            String subject = texts.computeIfAbsent(triple.getSubject(), Node::toString);
            String predicate = texts.computeIfAbsent(triple.getPredicate(), Node::toString);
            String object = texts.computeIfAbsent(triple.getObject(), Node::toString);
            return new Line(subject + " " + predicate + " " + object, triple);
        }
    }

    private static Optional<Stamp> stamp(DocumentQuads document) {
        Optional<Node> hash = about(document, Vocabulary.CONTENT_HASH);
        Optional<Node> run = about(document, Vocabulary.WAS_GENERATED_BY);
        return hash.isPresent() && run.isPresent()
                ? Optional.of(
                        new Stamp(hash.get().getLiteralLexicalForm(), run.get().getURI()))
                : Optional.empty();
    }

    private static Optional<Node> about(DocumentQuads document, Node property) {
        return document.quads().stream()
                .filter(quad -> quad.getPredicate().equals(property)
                        && quad.getSubject().hasURI(document.documentIri()))
                .map(Quad::getObject)
                .findFirst();
    }

    Signature signature() {
        return signature;
    }

    byte[] body() {
        return body;
    }

    private static byte[] compressed(List<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast, 1 << 13)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_THRIFT);
            writer.start();
            triples.forEach(writer::triple);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /** The quads of a body, in the document's graph. */
    static List<Quad> quads(String documentIri, byte[] body) {
        Node graph = NodeFactory.createURI(documentIri);
        List<Quad> quads = new ArrayList<>();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            RDFParser.source(in).lang(Lang.RDFTHRIFT).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    quads.add(Quad.create(graph, triple));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quads;
    }
}
