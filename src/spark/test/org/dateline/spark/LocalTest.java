package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job on Spark gives what a single process gives. {@code -Ddateline.articles=N} sets of how many articles.
 */
class LocalTest {
    private static final int ARTICLES = Integer.getInteger("dateline.articles", 110);
    private static final long SMALL = 6_000;

    @TempDir
    static Path folder;

    private static List<String> input = List.of();
    private static SinglePass single = new SinglePass("", 0, 0, List.of());
    private static Local local = new Local();

    @BeforeAll
    static void extract_in_a_single_process() throws Exception {
        input = News.mixed(folder, ARTICLES);
        single = SinglePass.of(folder, input);
        assertThat(single.bad()).containsKeys("duplicate", "not-json", "bad-date", "no-text", "broken");
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void gives_the_same_quads_faults_and_counts_as_a_single_process() throws Exception {
        Path output = folder.resolve("whole");
        JobReport report = local.run(input, output, SMALL);
        assertThat(SinglePass.hashOfParts(output)).isEqualTo(single.hash());
        assertThat(faults(output, report)).isEqualTo(single.faults());
        assertThat(single.faults()).anyMatch(fault -> fault.where().matches(".*lines.jsonl:\\d\\d+"));
        assertThat(report.counts().documents()).isEqualTo(single.documents());
        assertThat(report.counts().skipped()).isEqualTo(single.skipped());
        assertThat(report.bad()).isEqualTo(single.bad());
        assertThat(report.plan().parts()).isGreaterThan(10);
        assertThat(Files.readString(output.resolve("report.json"))).contains("\"not-json\"");
        assertThat(SinglePass.files(output, ".*")).hasSize(2 * report.plan().parts() + 2);
    }

    /** Those of all parts, which name what is wrong and where as a single process does. */
    private static List<Fault> faults(Path output, JobReport report) throws IOException {
        Output parts = new Output(output.toString(), local.spark().hadoopConfiguration());
        List<Fault> faults = new ArrayList<>();
        for (int part = 0; part < report.plan().parts(); part++) {
            faults.addAll(parts.report(part, PartReport.class).faults());
        }
        return SinglePass.sorted(faults);
    }

    private static List<String> places(List<Fault> faults) {
        return faults.stream().map(Fault::where).sorted().toList();
    }

    @Test
    void does_not_extract_finished_parts_again() throws Exception {
        Path output = folder.resolve("resumed");
        JobReport report = local.run(input, output, SMALL);
        List<Path> reports = SinglePass.files(output, "part-\\d+\\.json");
        for (int i = 0; i < reports.size(); i += 3) {
            Files.delete(reports.get(i));
        }
        Files.delete(SinglePass.files(output, "part-\\d+\\.nq\\.gz").get(0));
        Path kept = SinglePass.files(output, "part-\\d+\\.nq\\.gz").get(0);
        Object before = Files.getLastModifiedTime(kept);
        JobReport again = local.run(input, output, null);
        assertThat(SinglePass.hashOfParts(output)).isEqualTo(single.hash());
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
        assertThat(again).isEqualTo(report);
    }

    @Test
    void refuses_to_mix_parts_of_different_jobs() throws Exception {
        Path output = folder.resolve("mixed");
        local.run(input.subList(3, 4), output, null);
        assertThatThrownBy(() -> local.run(input.subList(2, 3), output, null))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("whose input differed");
        Settings other = new Settings("https://other.example.com/", null, Duration.ofSeconds(60));
        assertThatThrownBy(() -> local.run(input.subList(3, 4), output, null, other, new Work.Extraction()))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("--overwrite");
        assertThatThrownBy(() -> local.run(input.subList(3, 4), folder, null))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("Something else");
    }

    @Test
    void a_poisonous_document_costs_itself_alone() throws Exception {
        Path poisoned = Files.createDirectory(folder.resolve("poisoned"));
        List<String> texts = News.texts(Path.of(input.get(0)));
        for (int i = 0; i < 12; i++) {
            Files.writeString(poisoned.resolve("%02d.txt".formatted(i)), texts.get(i));
        }
        Path output = folder.resolve("survived");
        Settings impatient = new Settings(Iris.DEFAULT_BASE, null, Duration.ofSeconds(4));
        JobReport report =
                local.run(List.of(poisoned.toString()), output, null, impatient, new Poisoned("03", "07", "11"));
        assertThat(places(report.faults()))
                .containsExactly(poisoned + "/03.txt", poisoned + "/07.txt", poisoned + "/11.txt");
        assertThat(report.faults()).extracting(Fault::code).containsOnly("not-extracted");
        assertThat(report.faults().get(0).what()).contains("thrown on purpose").contains("LocalTest");
        assertThat(report.faults().get(1).what()).contains("StackOverflowError");
        assertThat(report.faults().get(2).what()).contains("given up");
        for (String name : List.of("03", "07", "11")) {
            Files.delete(poisoned.resolve(name + ".txt"));
        }
        assertThat(SinglePass.hashOfParts(output))
                .isEqualTo(SinglePass.of(folder, List.of(poisoned.toString())).hash());
    }

    /** Extraction in which three articles throw, overflow the stack, and never end. */
    record Poisoned(String thrown, String overflowing, String endless) implements Work {
        @Override
        public Function<Document, DocumentGraph> start(Setup setup, Iris iris) {
            Function<Document, DocumentGraph> usual = new Work.Extraction().start(setup, iris);
            return document -> {
                if (document.source().endsWith(thrown + ".txt")) {
                    throw new IllegalStateException("thrown on purpose");
                }
                if (document.source().endsWith(overflowing + ".txt")) {
                    overflow(1);
                }
                while (document.source().endsWith(endless + ".txt")
                        && !Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return usual.apply(document);
            };
        }

        private static long overflow(long depth) {
            return depth + overflow(depth + 1);
        }
    }

    @Test
    void a_file_system_that_fails_for_a_while_is_no_bad_input() throws Exception {
        List<String> elsewhere =
                List.of(FlakyFiles.SCHEME + ":" + input.get(1), FlakyFiles.SCHEME + ":" + input.get(3));
        JobReport disturbed = local.run(elsewhere, folder.resolve("disturbed"), SMALL);
        JobReport calm = local.run(elsewhere, folder.resolve("calm"), SMALL);
        assertThat(disturbed).isEqualTo(calm);
        assertThat(disturbed.bad()).doesNotContainKey("unreadable");
        assertThat(SinglePass.hashOfParts(folder.resolve("disturbed")))
                .isEqualTo(SinglePass.hashOfParts(folder.resolve("calm")));
    }

    @Test
    void a_file_that_its_file_system_never_gives_costs_itself_alone() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("partly"));
        Files.writeString(articles.resolve("a.txt"), "The river rose in Tessen.");
        Files.writeString(articles.resolve("b-lost.txt"), "The bridge was shut.");
        Files.writeString(articles.resolve("c.txt"), "Rain is expected.");
        JobReport report = local.run(List.of(FlakyFiles.SCHEME + ":" + articles), folder.resolve("rest"), null);
        assertThat(report.counts().written()).isEqualTo(2);
        assertThat(report.bad()).containsExactly(java.util.Map.entry("unreadable", 1L));
        assertThat(places(report.faults())).containsExactly(FlakyFiles.SCHEME + ":" + articles + "/b-lost.txt");
    }

    @Test
    void wrong_use_is_told_in_a_sentence() {
        assertThat(DatelineSpark.run("--split-bytes", "0", "-o", "x", "y")).isEqualTo(2);
        assertThat(DatelineSpark.run("-o", "x", "--base", "nowhere", "y")).isEqualTo(2);
        assertThat(DatelineSpark.run("-o", "x")).isEqualTo(2);
        assertThatThrownBy(() -> local.run(List.of("https://example.com/"), folder.resolve("none"), null))
                .hasMessageContaining("no address");
        assertThatThrownBy(() -> local.run(List.of(folder + "/nothing"), folder.resolve("none"), null))
                .hasMessageContaining("There is no such file");
    }
}
