package org.dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Grounding;

/** Reads N-Quads and TriG, gzipped or not, as graphs of documents. */
public final class QuadFile {

    /**
     * What a file holds.
     *
     * @param documents the graphs, what is not grounded left out
     * @param grounding what was checked and refused
     */
    public record Content(List<DocumentQuads> documents, Grounding.Report grounding) {}

    private QuadFile() {}

    /**
     * Reads a whole file into memory, since the quads of a graph may stand anywhere in it.
     *
     * @throws StoreException if it cannot be read, with the line of the first fault
     */
    public static Content read(Path file) {
        Map<String, List<Quad>> graphs = new LinkedHashMap<>();
        try {
            RDFParser.source(file.toString()).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    if (quad.isDefaultGraph()) {
                        throw new StoreException(
                                "[" + file + "] A triple stands in no named graph; every document has one of its own.");
                    }
                    graphs.computeIfAbsent(quad.getGraph().getURI(), g -> new ArrayList<>())
                            .add(quad);
                }

                @Override
                public void triple(org.apache.jena.graph.Triple triple) {
                    quad(Quad.create(Quad.defaultGraphIRI, triple));
                }
            });
        } catch (RiotException | RuntimeIOException e) {
            throw new StoreException("[" + file + "] It cannot be read as N-Quads or TriG: " + e.getMessage(), e);
        }
        Grounding.Report report = Grounding.Report.NONE;
        List<DocumentQuads> documents = new ArrayList<>();
        for (Map.Entry<String, List<Quad>> graph : graphs.entrySet()) {
            Grounding.Result grounded = Grounding.check(graph.getValue());
            report = report.plus(grounded.report());
            documents.add(new DocumentQuads(graph.getKey(), grounded.quads()));
        }
        return new Content(documents, report);
    }
}
