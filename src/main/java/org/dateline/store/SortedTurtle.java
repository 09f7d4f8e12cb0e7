package org.dateline.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.dateline.rdf.Vocabulary;

/** Turtle with the prefixes it uses, the triples by their terms, so that equal graphs are equal files. */
final class SortedTurtle {
    static final Comparator<Triple> BY_TERMS = Comparator.comparing((Triple triple) -> text(triple.getSubject()))
            .thenComparing(triple -> text(triple.getPredicate()))
            .thenComparing(triple -> text(triple.getObject()));

    private SortedTurtle() {}

    static void write(Graph graph, OutputStream out) {
        List<Triple> triples = graph.stream().sorted(BY_TERMS).toList();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        Vocabulary.PREFIXES.forEach((prefix, namespace) -> {
            if (triples.stream().anyMatch(triple -> uses(triple, namespace))) {
                writer.prefix(prefix, namespace);
            }
        });
        triples.forEach(writer::triple);
        writer.finish();
    }

    private static boolean uses(Triple triple, String namespace) {
        return uses(triple.getSubject(), namespace)
                || uses(triple.getPredicate(), namespace)
                || uses(triple.getObject(), namespace);
    }

    private static boolean uses(Node node, String namespace) {
        String iri = node.isLiteral() ? node.getLiteralDatatypeURI() : text(node);
        return iri.startsWith(namespace);
    }

    private static String text(Node node) {
        return node.toString();
    }
}
