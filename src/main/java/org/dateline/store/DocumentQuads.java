package org.dateline.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * All that the store is to hold about one document.
 *
 * @param documentIri the document's IRI, which is also that of its graph
 * @param quads the quads, all in that graph, none with a blank node
 */
public record DocumentQuads(String documentIri, List<Quad> quads) {

    /** @throws IllegalArgumentException if a quad is in another graph or has a blank node */
    public DocumentQuads {
        quads = List.copyOf(quads);
        for (Quad quad : quads) {
            if (!quad.getGraph().hasURI(documentIri)) {
                throw new IllegalArgumentException("[" + documentIri + "] has a quad of another graph: " + quad);
            }
            if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
                throw new IllegalArgumentException("[" + documentIri + "] has a blank node: " + quad);
            }
        }
    }
}
