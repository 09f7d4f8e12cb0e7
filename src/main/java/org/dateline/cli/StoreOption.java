package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.store.NewsStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which store to work on. */
final class StoreOption {
    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The folder of the store.")
    Path directory = Path.of("store");

    /** Opens the store, with all in its graph that it was given. */
    OpenStore open(CommandSpec spec) {
        return OpenStore.settled(NewsStore.open(directory), spec.commandLine().getErr());
    }

    /** The same for what changes the store, with a patch if one is wanted. */
    OpenStore open(CommandSpec spec, PatchOption patch) {
        NewsStore store = NewsStore.open(directory);
        patch.owe(store);
        return OpenStore.settled(store, spec.commandLine().getErr());
    }
}
