package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes all of a store in one format. */
interface Export {

    /** Writes the quads and flushes the stream. */
    void write(DatasetGraph dataset, OutputStream out) throws IOException;

    static Export of(ExportFormat format) {
        return switch (format) {
            case NQUADS -> new SortedNQuads();
            case TRIG -> new SortedTrig();
        };
    }
}
