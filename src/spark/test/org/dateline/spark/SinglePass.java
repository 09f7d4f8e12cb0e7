package org.dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.batch.Workflow;
import org.dateline.extract.Setup;
import org.dateline.model.ContentHash;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.QuadOutput;
import org.dateline.source.ReadCount;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * What a single process makes of articles, as {@code dateline extract} does.
 *
 * @param hash SHA-256 of the sorted lines
 * @param documents articles read
 * @param skipped what is no article by its name or kind
 * @param faults what was wrong, sorted
 */
record SinglePass(String hash, long documents, long skipped, List<Fault> faults) {
    private static final int MOST_SHOWN = 20;

    static SinglePass of(Path folder, List<String> input) throws IOException, SourceException {
        JdkXml.use();
        Path file = Files.createTempFile(folder, "single", ".nq.gz");
        List<Fault> faults = new ArrayList<>();
        ReadCount count = extract(input, file, faults);
        String hash = hash(List.of(file));
        Files.delete(file);
        return new SinglePass(hash, count.documents(), count.skipped(), sorted(faults));
    }

    /** Writes what is extracted to a file. */
    static ReadCount extract(List<String> input, Path file, List<Fault> faults) throws IOException, SourceException {
        Sources sources = Sources.of(input, InputStream.nullInputStream());
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
                QuadOutput quads = QuadOutput.to(out, QuadOutput.Format.NQUADS)) {
            return new Workflow<DocumentGraph>(
                            2,
                            Setup.SHIPPED,
                            extractor -> document -> DocumentGraph.of(extractor.extract(document), iris))
                    .run(
                            sources,
                            document -> true,
                            (document, graph) -> quads.write(graph.quads()),
                            fault -> faults.add(Fault.of(fault)));
        }
    }

    /** SHA-256 of the sorted lines of gzipped files. */
    static String hash(List<Path> files) {
        return ContentHash.of(lines(files).toArray());
    }

    /** Lines that stand in one of two lots of gzipped files alone, or more often than in the other: some of them, marked with - and +. */
    static List<String> differences(List<Path> files, List<Path> others) {
        List<String> differences = new ArrayList<>();
        Iterator<String> here = lines(files).iterator();
        Iterator<String> there = lines(others).iterator();
        String one = next(here);
        String other = next(there);
        while (differences.size() < MOST_SHOWN && (one != null || other != null)) {
            int order = one == null ? 1 : other == null ? -1 : one.compareTo(other);
            if (order != 0) {
                differences.add(order < 0 ? "- " + one : "+ " + other);
            }
            one = order <= 0 ? next(here) : one;
            other = order >= 0 ? next(there) : other;
        }
        return differences;
    }

    private static @Nullable String next(Iterator<String> lines) {
        return lines.hasNext() ? lines.next() : null;
    }

    /** The lines of gzipped files, sorted. */
    private static List<String> lines(List<Path> files) {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                lines.addAll(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Collections.sort(lines);
        return lines;
    }

    /** The same of the parts in a folder. */
    static String hashOfParts(Path folder) throws IOException {
        return hash(files(folder, "part-\\d+\\.nq\\.gz"));
    }

    static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    static List<Fault> sorted(List<Fault> faults) {
        return faults.stream()
                .sorted(java.util.Comparator.comparing(Fault::toString))
                .toList();
    }

    /** How many faults there are of each code. */
    TreeMap<String, Long> bad() {
        return faults.stream().collect(Collectors.groupingBy(Fault::code, TreeMap::new, Collectors.counting()));
    }
}
