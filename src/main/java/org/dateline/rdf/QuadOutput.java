package org.dateline.rdf;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes the graphs of documents to a stream, one after another. */
public final class QuadOutput implements AutoCloseable {

    /** The formats that can be written graph by graph. */
    public enum Format {
        /** W3C N-Quads. */
        NQUADS,
        /** W3C TriG, with the project's prefixes. */
        TRIG
    }

    private final StreamRDF sink;

    private QuadOutput(StreamRDF sink) {
        this.sink = sink;
    }

    /** Begins a file. The stream is the caller's to close. */
    public static QuadOutput to(OutputStream out, Format format) {
        Lang lang = format == Format.TRIG ? Lang.TRIG : Lang.NQUADS;
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, lang);
        sink.start();
        if (format == Format.TRIG) {
            Vocabulary.PREFIXES.forEach(sink::prefix);
        }
        return new QuadOutput(sink);
    }

    public void write(List<Quad> quads) {
        quads.forEach(sink::quad);
    }

    @Override
    public void close() {
        sink.finish();
    }
}
