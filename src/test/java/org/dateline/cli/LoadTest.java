package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders of quads, as parts are written, become the store that a build makes. */
class LoadTest {
    private static final int ARTICLES = 26;

    @TempDir
    static Path folder;

    /** The documents' own graphs, one after another. */
    private static List<String> own = List.of();

    private static List<String> built = List.of();

    @BeforeAll
    static void extract() throws IOException {
        Path articles = Variants.of(
                Path.of("seeds"), ARTICLES, new Random(5), Files.createDirectory(folder.resolve("articles")));
        Program.done("extract", articles, "-o", folder.resolve("own.nq"));
        own = Files.readAllLines(folder.resolve("own.nq"));
        Path store = folder.resolve("built");
        Program.done("build", articles, "--store", store);
        built = Program.export(store);
    }

    @Test
    void a_folder_of_gzipped_parts_beside_what_the_engine_leaves() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        List<List<String>> graphs = new ArrayList<>(Program.graphs(own).values());
        for (int part = 0; part < 3; part++) {
            List<String> lines = new ArrayList<>();
            for (int i = part; i < graphs.size(); i += 3) {
                lines.addAll(graphs.get(i));
            }
            zipped(parts.resolve("part-0000" + part + ".nq.gz"), lines);
        }
        Files.writeString(parts.resolve("_SUCCESS"), "");
        Files.write(parts.resolve(".part-00000.nq.gz.crc"), new byte[] {1, 2, 3});
        Files.writeString(
                Files.createDirectories(parts.resolve("_temporary")).resolve("part-9.nq"), "what is not finished");
        Path store = folder.resolve("of-parts");

        assertThat(Program.done("load", parts, "--store", store)).contains(ARTICLES + " documents new");
        assertThat(Program.export(store)).isEqualTo(built);
    }

    @Test
    void an_export_in_parts_that_divide_by_graph() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("final"));
        int part = 0;
        for (List<String> graph : Program.graphs(built).values()) {
            Path file = parts.resolve("part-%05d.nq".formatted(part++ % 4));
            Files.writeString(
                    file, (Files.exists(file) ? Files.readString(file) : "") + String.join("\n", graph) + "\n");
        }
        Path store = folder.resolve("of-final");
        Program.done("load", parts, "--store", store);
        assertThat(Program.export(store)).isEqualTo(built);
    }

    @Test
    void quads_of_a_graph_that_stand_apart_are_sorted_together() throws IOException {
        List<String> lines = new ArrayList<>(own);
        java.util.Collections.shuffle(lines, new Random(3));
        Path file = Files.write(folder.resolve("shuffled.nq"), lines);
        Path store = folder.resolve("of-shuffled");
        Program.done("load", file, "--store", store);
        assertThat(Program.export(store)).isEqualTo(built);
    }

    @Test
    void of_a_part_with_a_fault_nothing_is_taken_and_what_is_stored_stays() throws IOException {
        Path store = folder.resolve("faults");
        List<List<String>> graphs = new ArrayList<>(Program.graphs(own).values());
        Path good = Files.write(folder.resolve("good.nq"), graphs.get(0));
        Program.done("load", good, "--store", store);
        List<String> before = Program.export(store);
        List<String> lines = new ArrayList<>(graphs.get(1));
        lines.addAll(graphs.get(2));
        int line = lines.size() - 3;
        lines.set(line - 1, "<http://localhost:3030/x> <http://localhost:3030/y> .");
        Path bad = Files.write(folder.resolve("bad.nq"), lines);

        Outcome outcome = Program.run("load", bad, "--store", store);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(bad.toString()).contains("line: " + line);
        assertThat(Program.export(store)).isEqualTo(before);
    }

    @Test
    void a_part_that_is_cut_off_is_a_fault() throws IOException {
        Path whole = zipped(folder.resolve("whole.nq.gz"), own);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        Outcome outcome = Program.run("load", cut, "--store", folder.resolve("of-cut"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(cut.toString());
    }

    @Test
    void a_folder_without_parts_is_wrong_use() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Outcome outcome = Program.run("load", empty, "--store", folder.resolve("of-empty"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("no file of quads");
    }

    private static Path zipped(Path file, List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(file, bytes.toByteArray());
    }
}
