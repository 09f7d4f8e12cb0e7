package org.dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyDetection;
import org.dateline.model.Correction;
import org.dateline.rdf.CopyGraph;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.IdentityGraph;
import org.dateline.rdf.OwnGraph;

/** Reads N-Quads and TriG, gzipped or not, as graphs of documents. */
public final class QuadFile {

    /**
     * What a file holds.
     *
     * @param documents the documents' own graphs, what is not grounded left out
     * @param corrections the corrections
     * @param grounding what was checked and refused
     */
    public record Content(
            List<DocumentQuads> documents, Collection<Correction> corrections, Grounding.Report grounding) {

        /** What each document contributes. */
        public List<Contribution> contributions(CopyDetection copies) {
            return documents.stream()
                    .map(document -> Contribution.of(document, copies))
                    .toList();
        }
    }

    private QuadFile() {}

    /**
     * Reads a whole file into memory, since the quads of a graph may stand anywhere in it.
     *
     * @param base what the IRIs of the store begin with
     * @throws StoreException if it cannot be read, with the line of the first fault
     */
    public static Content read(Path file, String base) {
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
                public void triple(Triple triple) {
                    quad(Quad.create(Quad.defaultGraphIRI, triple));
                }
            });
        } catch (RiotException | RuntimeIOException e) {
            throw new StoreException("[" + file + "] It cannot be read as N-Quads or TriG: " + e.getMessage(), e);
        }
        return content(graphs, base);
    }

    private static Content content(Map<String, List<Quad>> graphs, String base) {
        List<Triple> corrections = graphs
                .getOrDefault(new CorrectionGraph(base).graph().getURI(), List.of())
                .stream()
                .map(Quad::asTriple)
                .toList();
        Set<String> across = Set.of(
                new CorrectionGraph(base).graph().getURI(),
                new IdentityGraph(base).graph().getURI(),
                new CopyGraph(base).graph().getURI());
        Grounding.Report report = Grounding.Report.NONE;
        List<DocumentQuads> documents = new ArrayList<>();
        for (Map.Entry<String, List<Quad>> graph : graphs.entrySet()) {
            if (!across.contains(graph.getKey())) {
                Grounding.Result grounded = Grounding.check(OwnGraph.of(graph.getValue()));
                report = report.plus(grounded.report());
                documents.add(new DocumentQuads(graph.getKey(), grounded.quads()));
            }
        }
        return new Content(documents, CorrectionGraph.read(corrections).values(), report);
    }
}
