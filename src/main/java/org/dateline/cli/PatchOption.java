package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.store.Changes;
import org.dateline.store.PatchFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to write what changes. */
final class PatchOption {
    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "Write what changes in the store to FILE, as an RDF Patch.")
    @Nullable
    Path file;

    /** Settles the store, and writes the patch if one is wanted. */
    Changes settle(OpenStore target) throws IOException {
        if (file == null) {
            return target.settle();
        }
        try (PatchFile patch = PatchFile.create(file)) {
            return target.settle(patch);
        }
    }
}
