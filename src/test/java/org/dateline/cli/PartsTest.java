package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.rdf.Iris;
import org.dateline.resolve.across.AcrossDocuments;
import org.dateline.resolve.copies.CopyDetector;
import org.dateline.settle.Corrections;
import org.dateline.settle.parts.LocalParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a cluster, taken one by one, come to the lines that a store exports. {@code -Ddateline.articles=N} sets how many. */
class PartsTest {
    private static final int ARTICLES = Integer.getInteger("dateline.articles", 90);

    @TempDir
    static Path folder;

    private static Path articles = Path.of("");
    private static Map<String, String> own = Map.of();

    @BeforeAll
    static void extract() throws IOException {
        articles = Variants.of(
                Path.of("seeds"), ARTICLES, new Random(8), Files.createDirectory(folder.resolve("articles")));
        Path file = folder.resolve("own.nq");
        Program.done("extract", articles, "-o", file);
        own = new TreeMap<>();
        Program.graphs(Files.readAllLines(file))
                .forEach((graph, lines) -> own.put(
                        graph.substring(1, graph.length() - 1),
                        lines.stream().collect(Collectors.joining("\n", "", "\n"))));
    }

    @Test
    void the_union_of_the_parts_is_what_one_process_exports() {
        Path store = folder.resolve("plain");
        Program.done("build", articles, "--store", store);
        List<String> exported = Program.export(store);
        assertThat(exported)
                .anyMatch(line -> line.contains("#verdict> \"same\""))
                .anyMatch(line -> line.contains("#nearDuplicateOf>"))
                .anyMatch(line -> line.contains("#identifiedAs>"));
        assertThat(lines(Corrections.NONE)).containsExactlyInAnyOrderElementsOf(exported);
    }

    @Test
    void the_same_with_what_people_corrected() throws IOException {
        Path store = folder.resolve("corrected");
        Program.done("build", articles, "--store", store);
        String statement = Program.export(store).stream()
                .filter(line -> line.contains("ontology#Statement>"))
                .map(line -> line.substring(1, line.indexOf('>')))
                .findFirst()
                .orElseThrow();
        List<String> people = names(store, "Person");
        Program.done("correct", "--store", store, "merge", people.get(0), people.get(1));
        Program.done("correct", "--store", store, "rename", people.get(2), "Somebody Renamed");
        Program.done("correct", "--store", store, "reject", people.get(3));
        Program.done("correct", "--store", store, "reject", statement);
        Program.done(
                "correct",
                "--store",
                store,
                "retype",
                names(store, "Organisation").get(0),
                "Place");
        Path log = folder.resolve("corrections.ttl");
        Program.done("correct", "--store", store, "export", log);

        assertThat(lines(Corrections.read(Files.readString(log))))
                .containsExactlyInAnyOrderElementsOf(Program.export(store));
    }

    @Test
    void a_correction_that_has_nothing_left_to_correct_is_lost_in_both() throws IOException {
        Path store = folder.resolve("lost");
        Program.done("build", articles, "--store", store);
        String person = names(store, "Person").get(0);
        Program.done("correct", "--store", store, "rename", person, "Somebody Renamed");
        List<String> gone = Program.export(store).stream()
                .filter(line -> line.contains("Somebody Renamed"))
                .map(line -> line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>')))
                .distinct()
                .toList();
        Path log = folder.resolve("lost.ttl");
        Program.done("correct", "--store", store, "export", log);
        Map<String, String> left = new TreeMap<>(own);
        left.keySet().removeAll(gone);
        Path rest = folder.resolve("rest.nq");
        Files.writeString(rest, String.join("", left.values()));
        Path fewer = folder.resolve("fewer");
        Program.done("load", rest, "--store", fewer);
        Program.done("correct", "--store", fewer, "import", log);

        assertThat(Program.export(fewer)).anyMatch(line -> line.contains("ontology#lost>"));
        assertThat(parts(left, Corrections.read(Files.readString(log))))
                .containsExactlyInAnyOrderElementsOf(Program.export(fewer));
    }

    private static List<String> names(Path store, String type) {
        return Program.done("query", "entities", "--store", store, "--format", "csv")
                .lines()
                .skip(1)
                .map(row -> row.split(","))
                .filter(row -> row.length > 2 && row[2].equals(type))
                .map(row -> row[0])
                .toList();
    }

    private static List<String> lines(Corrections corrections) {
        return parts(own, corrections);
    }

    private static List<String> parts(Map<String, String> own, Corrections corrections) {
        return new LocalParts(new AcrossDocuments(), new CopyDetector(), corrections, Iris.DEFAULT_BASE).lines(own);
    }
}
