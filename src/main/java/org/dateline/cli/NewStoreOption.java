package org.dateline.cli;

import org.dateline.store.NewsStore;
import picocli.CommandLine.Mixin;

/** Which store to write to; it is made if it is not there. */
final class NewStoreOption {
    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    BaseOption base = new BaseOption();

    /**
     * Opens the store, or makes it.
     *
     * @throws UsageException if the base is none
     */
    NewsStore openOrCreate() {
        return base.iris()
                .map(iris -> NewsStore.openOrCreate(store.directory, iris.base()))
                .orElseGet(() -> NewsStore.openOrCreate(store.directory));
    }
}
