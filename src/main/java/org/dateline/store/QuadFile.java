package org.dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyDetection;
import org.dateline.model.Correction;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.NQuads;
import org.dateline.settle.GraphsAcross;

/**
 * A file of N-Quads or TriG, gzipped or not, read as graphs of documents, a few at a time. Where the quads of a graph stand
 * together, as they do in what is extracted and in parts, they are taken as they come; where they do not, as in an export, which
 * is sorted, the file is first sorted by graph.
 */
public final class QuadFile {
    private final Path file;
    private final String correctionGraph;
    private final Set<String> across;
    private final List<Triple> corrections = new ArrayList<>();
    private boolean grouped = true;

    private QuadFile(Path file, String base) {
        this.file = file;
        this.correctionGraph = new CorrectionGraph(base).graph().getURI();
        this.across = new GraphsAcross(base).graphs();
    }

    /**
     * What some documents of a file contribute.
     *
     * @param grounding what was checked and refused; it is left out of what they contribute
     */
    public record Stretch(List<Contribution> contributions, Grounding.Report grounding) {}

    /**
     * Reads a file from one end to the other, so that nothing is taken of one that has a fault, and sees how its quads stand.
     *
     * @param base what the IRIs of the store begin with
     * @throws StoreException if it cannot be read, with the line of the first fault
     */
    public static QuadFile checked(Path file, String base) {
        QuadFile checked = new QuadFile(file, base);
        Set<String> graphs = new HashSet<>();
        String[] last = {""};
        checked.parse(quad -> {
            String graph = quad.getGraph().getURI();
            if (graph.equals(checked.correctionGraph)) {
                checked.corrections.add(quad.asTriple());
            } else if (!graph.equals(last[0])) {
                checked.grouped &= graphs.add(graph);
                last[0] = graph;
            }
        });
        return checked;
    }

    /** The corrections in it. */
    public Collection<Correction> corrections() {
        return CorrectionGraph.read(corrections).values();
    }

    /**
     * Reads what its documents contribute, some at a time, worked out on all processors.
     *
     * @param copies says what texts are compared by
     */
    public void read(CopyDetection copies, Consumer<Stretch> stretches) {
        GraphStretches graphs = new GraphStretches(copies, stretches);
        if (grouped) {
            parse(quad -> {
                if (!across.contains(quad.getGraph().getURI())) {
                    graphs.add(quad);
                }
            });
        } else {
            readSorted(graphs);
        }
        graphs.finish();
    }

    private void readSorted(GraphStretches graphs) {
        try (SortedLines lines = new SortedLines()) {
            parse(quad -> {
                String graph = quad.getGraph().getURI();
                if (!across.contains(graph)) {
                    lines.add((graph + " " + NQuads.line(quad)).getBytes(StandardCharsets.UTF_8));
                }
            });
            lines.writeTo(new LinesByGraph(graphs));
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes sorted lines, each after its graph. */
    private static final class LinesByGraph extends OutputStream {
        private final GraphStretches graphs;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        LinesByGraph(GraphStretches graphs) {
            this.graphs = graphs;
        }

        @Override
        public void write(int b) {
            if (b == '\n') {
                end();
            } else {
                line.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            line.write(bytes, from, length);
        }

        private void end() {
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            int space = text.indexOf(' ');
            graphs.add(text.substring(0, space), text.substring(space + 1));
        }
    }

    private void parse(Consumer<Quad> quads) {
        try {
            RDFParser.source(file.toString()).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    if (quad.isDefaultGraph()) {
                        throw new StoreException(
                                "[" + file + "] A triple stands in no named graph; every document has one of its own.");
                    }
                    quads.accept(quad);
                }

                @Override
                public void triple(Triple triple) {
                    quad(Quad.create(Quad.defaultGraphIRI, triple));
                }
            });
        } catch (RiotException | RuntimeIOException e) {
            throw new StoreException("[" + file + "] It cannot be read as N-Quads or TriG: " + e.getMessage(), e);
        }
    }
}
