package org.dateline.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.Vocabulary;

/** TriG with prefixes, graph after graph by IRI, the triples of a graph by their terms. One graph is in memory at a time. */
final class SortedTrig implements Export {
    @Override
    public void write(DatasetGraph dataset, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        writer.start();
        Vocabulary.PREFIXES.forEach(writer::prefix);
        Txn.executeRead(
                dataset,
                () -> graphs(dataset)
                        .forEach(graph -> dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                                .sorted(Comparator.comparing(Quad::asTriple, SortedTurtle.BY_TERMS))
                                .forEach(writer::quad)));
        writer.finish();
    }

    private static List<Node> graphs(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.sort(Comparator.comparing(Node::toString));
        return graphs;
    }
}
