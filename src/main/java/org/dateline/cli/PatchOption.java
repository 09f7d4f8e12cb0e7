package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.store.Changes;
import org.dateline.store.NewsStore;
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

    /** Says that a patch is wanted, before anything is done to the store. */
    void owe(NewsStore store) {
        if (file != null) {
            store.patchDebt().owe();
        }
    }

    /** Settles the store, and writes the patch if one is wanted: with what a command that was stopped has left of its own. */
    Changes settle(OpenStore target) throws IOException {
        Changes changes = target.settle();
        if (file != null) {
            try (PatchFile patch = PatchFile.create(file)) {
                target.store().patchDebt().tell(patch);
            }
            target.store().patchDebt().forget();
        } else if (target.store().patchDebt().exists()) {
            target.err()
                    .println(
                            "dateline: A command that was stopped was to write a patch. What it changed, and all since, will be"
                                    + " in the next patch: use --patch.");
        }
        return changes;
    }
}
