package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same graph, byte for byte, however it is built. */
class SameGraphTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    static Path shared;

    private static String expected = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void build_once() {
        expected = built(shared.resolve("store"), SEEDS, "--threads", 1);
        assertThat(Program.export(shared.resolve("store"))).hasSizeGreaterThan(5_000);
    }

    @Test
    void on_two_threads() {
        assertThat(built(folder.resolve("store"), SEEDS, "--threads", 2)).isEqualTo(expected);
    }

    @Test
    void with_the_articles_in_reverse_order() throws IOException {
        List<Path> reversed = new ArrayList<>(Program.reports(SEEDS));
        Collections.reverse(reversed);
        assertThat(built(folder.resolve("store"), reversed)).isEqualTo(expected);
    }

    @Test
    void bit_by_bit() throws IOException {
        List<Path> reports = Program.reports(SEEDS);
        built(folder.resolve("store"), reports.subList(5, 9));
        built(folder.resolve("store"), reports.subList(0, 7));
        assertThat(built(folder.resolve("store"), SEEDS, "--batch", 2)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.nq", "graph.nq.gz", "graph.trig"})
    void by_a_file(String name) {
        Path file = folder.resolve(name);
        Program.done("extract", SEEDS, "-o", file);
        Program.done("load", file, "--store", folder.resolve("store"));
        assertThat(hash(folder.resolve("store"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nquads", "trig"})
    void by_an_export(String format) {
        Path file = folder.resolve(format.equals("trig") ? "graph.trig" : "graph.nq");
        Program.done("export", "--store", shared.resolve("store"), "--format", format, "-o", file);
        Program.done("load", file, "--store", folder.resolve("store"));
        assertThat(hash(folder.resolve("store"))).isEqualTo(expected);
    }

    @Test
    void with_the_records_of_a_file_in_reverse_order() throws IOException {
        List<String> records = records();
        Path articles = folder.resolve("articles.jsonl");
        Files.write(articles, records);
        String forwards = built(folder.resolve("forwards"), articles);
        Collections.reverse(records);
        Files.write(articles, records);
        assertThat(built(folder.resolve("backwards"), articles)).isEqualTo(forwards);
    }

    /** The reports as records without an address of their own, which are named by file and id. */
    private static List<String> records() throws IOException {
        List<String> records = new ArrayList<>();
        for (Path report : Program.reports(SEEDS)) {
            String file = Files.readString(report);
            JsonObject article = new JsonObject();
            article.addProperty("id", report.getFileName().toString());
            article.addProperty("published", "2026-01-02");
            article.addProperty("text", file.substring(file.indexOf("\n\n") + 2));
            records.add(article.toString());
        }
        return records;
    }

    private static String built(Path store, Object... sources) {
        Program.done("build", List.of(sources), "--store", store);
        return hash(store);
    }

    private static String hash(Path store) {
        try {
            byte[] export = Program.done("export", "--format", "nquads", "--store", store)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(export));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
