package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a store has kept of articles, whether or not it is in the graph yet.
 *
 * @param articles how many articles are kept
 * @param bytes how many bytes were written for them
 * @param slack how many of these bytes count no more, since an article was kept again
 */
public record KeptArticles(int articles, long bytes, long slack) {

    /** Reads it from the folder of a store that nobody has open. */
    public static KeptArticles in(Path store) {
        Path file = new StoreDirectory(store).contributions();
        if (!Files.exists(file)) {
            return new KeptArticles(0, 0, 0);
        }
        try (ContributionLog log = ContributionLog.open(file, 0)) {
            return new KeptArticles(log.documents().size(), log.bytes(), log.bytes() - log.liveBytes());
        }
    }

    /** How many bytes are written by now for the articles of a store that is being built. */
    public static long bytesSoFar(Path store) {
        return new StoreDirectory(store).contributions().toFile().length();
    }
}
