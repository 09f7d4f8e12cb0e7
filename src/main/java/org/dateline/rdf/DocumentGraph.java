package org.dateline.rdf;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Extraction;

/**
 * The graph of one document, after the grounding gate.
 *
 * @param iri the document's IRI, which is the graph's
 * @param quads what is grounded
 * @param grounding what was checked and refused
 */
public record DocumentGraph(String iri, List<Quad> quads, Grounding.Report grounding) {
    public DocumentGraph {
        quads = List.copyOf(quads);
    }

    /** The graph of an extraction, with names under a base. */
    public static DocumentGraph of(Extraction extraction, Iris iris) {
        Grounding.Result grounded = Grounding.check(ExtractionGraph.quads(extraction, iris));
        return new DocumentGraph(iris.document(extraction.document()).getURI(), grounded.quads(), grounded.report());
    }
}
