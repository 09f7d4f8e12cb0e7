package org.dateline.settle.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dateline.rdf.NQuads;
import org.jspecify.annotations.Nullable;

/** Reads N-Quads document by document, where the quads of each stand together; only one is in memory at a time. */
public final class DocumentLines implements Iterator<DocumentLines.Lines> {

    /**
     * The lines of one document.
     *
     * @param document the IRI of its graph
     * @param text the lines, each ended by a line feed
     * @param first the number of the first of them in the part, from 1
     */
    public record Lines(String document, String text, long first) {}

    private final String part;
    private final BufferedReader reader;
    private @Nullable String ahead;
    private String aheadGraph = "";
    private long number;

    /**
     * @param part what the part is called in messages
     * @throws PartFault if the first line is no quad of a graph
     */
    public DocumentLines(String part, BufferedReader reader) {
        this.part = part;
        this.reader = reader;
        advance();
    }

    private void advance() {
        try {
            do {
                ahead = reader.readLine();
                number++;
            } while (ahead != null && (ahead.isBlank() || ahead.startsWith("#")));
            aheadGraph = ahead == null ? "" : NQuads.graph(ahead);
        } catch (IllegalArgumentException e) {
            throw new PartFault(part, number, "it is no quad of a named graph", e);
        } catch (IOException e) {
            throw new UncheckedIOException("[" + part + ":" + number + "] It cannot be read on: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Lines next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        String graph = aheadGraph;
        long first = number;
        StringBuilder text = new StringBuilder();
        while (ahead != null && aheadGraph.equals(graph)) {
            text.append(ahead).append('\n');
            advance();
        }
        return new Lines(graph, text.toString(), first);
    }
}
