package org.dateline.store;

import java.nio.file.Path;

/** A process that holds a store open until it is ended. */
final class HoldStore {
    private HoldStore() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (NewsStore store = NewsStore.open(Path.of(arguments[0]))) {
            System.out.println("open");
            Thread.sleep(60_000 + store.documents().size());
        }
    }
}
