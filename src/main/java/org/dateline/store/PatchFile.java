package org.dateline.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.Quad;

/** Writes what changes in a store as an RDF Patch: one transaction that makes an earlier export into the later one. */
public final class PatchFile implements QuadChanges, Closeable {
    private final OutputStream out;
    private final RDFChangesWriterText patch;

    private PatchFile(OutputStream out) {
        this.out = out;
        this.patch = RDFPatchOps.textWriter(out);
        patch.start();
        patch.txnBegin();
    }

    /** Begins a file; one that is there is replaced. */
    public static PatchFile create(Path file) throws IOException {
        return new PatchFile(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    @Override
    public void added(Quad quad) {
        patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void deleted(Quad quad) {
        patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** Ends the transaction and the file. */
    @Override
    public void close() {
        try (out) {
            patch.txnCommit();
            patch.finish();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The patch cannot be written: " + e.getMessage(), e);
        }
    }
}
