package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * The SHACL shapes that every document's graph must have, from {@code ontology/shapes.ttl}. Immutable and thread-safe;
 * the shapes are parsed once.
 */
public final class Shapes {
    private static final String FILE = "/org/dateline/ontology/shapes.ttl";
    private static final Comparator<Violation> BY_NODE = Comparator.comparing(Violation::focusNode)
            .thenComparing(Violation::path)
            .thenComparing(Violation::message);

    /**
     * Something that a graph must not say, or fails to say.
     *
     * @param focusNode the IRI of what is wrong
     * @param path the property concerned, as SHACL writes it; empty where the node as a whole is
     * @param message what is wrong, for people
     */
    public record Violation(String focusNode, String path, String message) {}

    private static final class Shipped {
        private static final Shapes SHAPES = new Shapes(org.apache.jena.shacl.Shapes.parse(read()));
    }

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes that come with the program. */
    public static Shapes shipped() {
        return Shipped.SHAPES;
    }

    /** What is wrong with one document's graph, each once, sorted by node, path and message; empty if nothing is. */
    public List<Violation> violations(Iterable<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return violations(graph);
    }

    /**
     * What is wrong with one document's graph, each once, sorted by node, path and message; empty if nothing is.
     *
     * <p>A graph in memory is several times faster to check than one that lies in a store.
     */
    public List<Violation> violations(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::violation)
                .distinct()
                .sorted(BY_NODE)
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
        return new Violation(name(entry.focusNode()), path, entry.message());
    }

    private static String name(@Nullable Node node) {
        return node == null ? "" : node.isURI() ? node.getURI() : node.toString();
    }

    private static Graph read() {
        try (InputStream in = Shapes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("[" + FILE + "] is missing from the program; build it again");
            }
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
