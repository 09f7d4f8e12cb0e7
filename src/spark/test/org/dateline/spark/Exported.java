package org.dateline.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.store.ExportFormat;
import org.dateline.store.NewsStore;
import org.dateline.store.QuadChanges;
import org.dateline.store.QuadFile;
import org.dateline.store.SettleProgress;

/**
 * All lines of a store; they are not held, since they may be very many.
 *
 * @param hash SHA-256 of the sorted lines
 */
record Exported(Path file, String hash) {

    /** What a store exports once its names are decided about. */
    static Exported of(NewsStore store, Path folder) throws Exception {
        store.settle(Rules.IDENTIFICATION, Rules.COPIES, QuadChanges.NONE, SettleProgress.NONE);
        Path file = Files.createTempFile(folder, "export", ".nq.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            store.export(out, ExportFormat.NQUADS);
        }
        return new Exported(file, SinglePass.hash(List.of(file)));
    }

    /** What a store exports into which parts are loaded. */
    static Exported ofParts(Path parts, Path folder) throws Exception {
        try (NewsStore loaded = NewsStore.openOrCreate(Files.createTempDirectory(folder, "loaded"))) {
            for (Path part : SinglePass.files(parts, "part-\\d+\\.nq\\.gz")) {
                QuadFile.checked(part, loaded.base())
                        .read(Rules.COPIES, stretch -> loaded.contribute(stretch.contributions()));
            }
            return of(loaded, folder);
        }
    }

    boolean has(String words) throws IOException {
        return !lines(line -> line.contains(words), 1).isEmpty();
    }

    List<String> lines(Predicate<String> wanted, int most) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(wanted).limit(most).toList();
        }
    }
}
