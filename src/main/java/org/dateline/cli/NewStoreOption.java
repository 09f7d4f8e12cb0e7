package org.dateline.cli;

import org.dateline.store.NewsStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Which store to write to; it is made if it is not there. */
final class NewStoreOption {
    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    BaseOption base = new BaseOption();

    /**
     * Opens the store, or makes it.
     *
     * @param patch the patch that is wanted, if one is
     * @throws UsageException if the base is none
     */
    OpenStore openOrCreate(CommandSpec spec, PatchOption patch) {
        NewsStore opened = base.iris()
                .map(iris -> NewsStore.openOrCreate(store.directory, iris.base()))
                .orElseGet(() -> NewsStore.openOrCreate(store.directory));
        patch.owe(opened);
        return new OpenStore(opened, spec.commandLine().getErr());
    }
}
