package org.dateline.settle.parts;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.NQuads;
import org.dateline.settle.SettledGraphs;

/** The final graph of a document as lines. */
public final class SettledPart {
    private SettledPart() {}

    /**
     * The lines of a document's graph, sorted, each once.
     *
     * @param own its own graph as N-Quads
     * @param meanings what its names mean, as {@link Meanings}, from every block that has some of them
     */
    public static List<String> lines(String document, String own, Iterable<byte[]> meanings, SettledGraphs graphs) {
        List<Quad> quads = NQuads.read(own).stream().distinct().toList();
        return NQuads.lines(graphs.of(document, quads, Meanings.decode(meanings))).stream()
                .sorted()
                .toList();
    }
}
