package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.evaluate.IdentityScore;
import org.dateline.evaluate.NamePair;
import org.dateline.rdf.Iris;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;
import org.dateline.store.NewsStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Scores what names mean across documents.
 *
 * @param documents files and folders
 * @param err where progress and bad input are told
 */
record IdentityEvaluation(List<String> documents, PrintWriter err) {

    /** The pairs of a file, or those of one part of it. */
    static List<NamePair> pairs(Path file, @Nullable String part) throws IOException {
        try {
            List<NamePair> pairs = NamePair.read(file).stream()
                    .filter(pair -> part == null || pair.part().equals(part))
                    .toList();
            if (pairs.isEmpty()) {
                throw new UsageException(
                        file + " has no pair of names" + (part == null ? "." : " in the part " + part + "."));
            }
            return pairs;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Scores on a store that has the documents already, or on one that is made of them and thrown away. */
    IdentityScore score(List<NamePair> pairs, @Nullable Path store) throws IOException, SourceException {
        if (store != null) {
            return scoreOn(store, pairs);
        }
        Path folder = Files.createTempDirectory("dateline-identity");
        try {
            build(folder.resolve("store"));
            return scoreOn(folder.resolve("store"), pairs);
        } finally {
            delete(folder);
        }
    }

    private void build(Path store) {
        List<String> words = new ArrayList<>(List.of("build", "--store", store.toString()));
        words.addAll(documents);
        CommandLine build = Dateline.commandLine();
        build.setOut(new PrintWriter(Writer.nullWriter()));
        build.setErr(err);
        if (build.execute(words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The documents could not be built, so nothing is scored.");
        }
    }

    private IdentityScore scoreOn(Path directory, List<NamePair> pairs) throws IOException, SourceException {
        try (OpenStore opened = OpenStore.settled(NewsStore.open(directory), err)) {
            return IdentityScore.of(pairs, new Meanings(opened.store(), iris(opened.store()))::of);
        }
    }

    /** The IRIs that the documents have in a store, by their ids. */
    Map<String, String> iris(NewsStore store) throws IOException, SourceException {
        Map<String, String> ids = new HashMap<>();
        RecordIds.urls(documents).forEach((id, url) -> ids.put(url, id));
        Iris base = new Iris(store.base());
        Map<String, String> iris = new HashMap<>();
        Sources.of(documents, System.in)
                .read(
                        document -> iris.put(
                                ids.getOrDefault(document.source(), nameOf(document.source())),
                                base.documentIri(document.source())),
                        new Faults(err));
        return iris;
    }

    /** The id of a record, which stands behind the file's name; the name of a file without its ending. */
    private static String nameOf(String source) {
        int record = source.indexOf('#');
        return record >= 0
                ? source.substring(record + 1)
                : source.substring(source.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
