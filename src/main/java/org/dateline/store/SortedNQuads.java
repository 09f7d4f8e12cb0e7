package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.NQuads;

/** N-Quads in the order of their bytes, so that equal graphs are equal files. */
final class SortedNQuads implements Export {
    @Override
    public void write(DatasetGraph dataset, OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            Txn.executeRead(dataset, () -> {
                for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
                    lines.add(NQuads.line(quads.next()).getBytes(StandardCharsets.UTF_8));
                }
            });
            lines.writeTo(out);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
