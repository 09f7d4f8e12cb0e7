package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.store.NewsStore;
import picocli.CommandLine.Option;

/** Which store to work on. */
final class StoreOption {
    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The folder of the store.")
    Path directory = Path.of("store");

    NewsStore open() {
        return NewsStore.open(directory);
    }
}
