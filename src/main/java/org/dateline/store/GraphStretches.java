package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyDetection;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.NQuads;
import org.dateline.rdf.OwnGraph;

/** Takes quads graph by graph, and gives what so many graphs as fit a stretch contribute. */
final class GraphStretches {
    private static final int STRETCH_QUADS = 100_000;
    private static final int STRETCH_GRAPHS = 256;

    private record Graph(String document, Supplier<List<Quad>> quads) {}

    private record Made(Contribution contribution, Grounding.Report grounding) {}

    private final CopyDetection copies;
    private final Consumer<QuadFile.Stretch> stretches;
    private final List<Graph> graphs = new ArrayList<>();
    private int held;
    private String document = "";
    private List<Quad> quads = new ArrayList<>();
    private StringBuilder lines = new StringBuilder();

    GraphStretches(CopyDetection copies, Consumer<QuadFile.Stretch> stretches) {
        this.copies = copies;
        this.stretches = stretches;
    }

    void add(Quad quad) {
        begin(quad.getGraph().getURI());
        quads.add(quad);
        held++;
    }

    /** @param line the quad as N-Quads */
    void add(String graph, String line) {
        begin(graph);
        lines.append(line).append('\n');
        held++;
    }

    private void begin(String graph) {
        if (!graph.equals(document)) {
            endGraph();
            document = graph;
        }
    }

    /** Ends the graph of which quads were added last. */
    private void endGraph() {
        if (!quads.isEmpty()) {
            List<Quad> whole = quads;
            graphs.add(new Graph(document, () -> whole));
            quads = new ArrayList<>();
        } else if (lines.length() > 0) {
            String whole = lines.toString();
            graphs.add(new Graph(document, () -> NQuads.read(whole)));
            lines = new StringBuilder();
        }
        if (held >= STRETCH_QUADS || graphs.size() >= STRETCH_GRAPHS) {
            endStretch();
        }
    }

    private void endStretch() {
        List<Made> made = graphs.parallelStream().map(this::made).toList();
        Grounding.Report report =
                made.stream().map(Made::grounding).reduce(Grounding.Report.NONE, Grounding.Report::plus);
        stretches.accept(
                new QuadFile.Stretch(made.stream().map(Made::contribution).toList(), report));
        graphs.clear();
        held = 0;
    }

    private Made made(Graph graph) {
        Grounding.Result grounded = Grounding.check(OwnGraph.of(graph.quads().get()));
        Contribution contribution = Contribution.of(new DocumentQuads(graph.document(), grounded.quads()), copies);
        return new Made(contribution, grounded.report());
    }

    /** Gives the last stretch. */
    void finish() {
        endGraph();
        if (!graphs.isEmpty()) {
            endStretch();
        }
    }
}
