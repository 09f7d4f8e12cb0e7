package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** N-Quads in the order of their bytes, so that equal graphs are equal files. */
final class SortedNQuads implements Export {
    private final NodeFormatter terms = new NodeFormatterNT();

    @Override
    public void write(DatasetGraph dataset, OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            Txn.executeRead(dataset, () -> {
                for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
                    lines.add(line(quads.next()).getBytes(StandardCharsets.UTF_8));
                }
            });
            lines.writeTo(out);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String line(Quad quad) {
        StringWriter text = new StringWriter();
        AWriter writer = IO.wrap(text);
        term(writer, quad.getSubject());
        term(writer, quad.getPredicate());
        term(writer, quad.getObject());
        if (!quad.isDefaultGraph()) {
            term(writer, quad.getGraph());
        }
        writer.print(".");
        writer.flush();
        return text.toString();
    }

    private void term(AWriter writer, Node node) {
        terms.format(writer, node);
        writer.print(" ");
    }
}
