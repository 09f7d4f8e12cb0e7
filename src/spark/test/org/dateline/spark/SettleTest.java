package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.batch.Workflow;
import org.dateline.extract.Setup;
import org.dateline.model.Correction;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.settle.parts.Edge;
import org.dateline.source.Sources;
import org.dateline.store.Contribution;
import org.dateline.store.DocumentQuads;
import org.dateline.store.NewsStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parts that are settled on Spark hold the lines that a store of the same articles exports. {@code -Ddateline.articles=N}
 * sets of how many articles.
 */
class SettleTest {
    private static final int ARTICLES = Integer.getInteger("dateline.articles", 60);
    private static final int PARTS = 4;

    @TempDir
    static Path folder;

    private static final Local LOCAL = new Local();
    private static Path own = Path.of("");
    private static Exported exported = new Exported(Path.of(""), "");
    private static Path store = Path.of("");

    @BeforeAll
    static void build_in_a_single_process_and_extract_on_spark() throws Exception {
        Path articles = News.articles(folder.resolve("articles"), ARTICLES);
        store = folder.resolve("store");
        try (NewsStore built = NewsStore.openOrCreate(store)) {
            Iris iris = new Iris(built.base());
            new Workflow<Contribution>(
                            2,
                            Setup.SHIPPED,
                            extractor -> document -> contribution(DocumentGraph.of(extractor.extract(document), iris)))
                    .run(
                            Sources.of(List.of(articles.toString()), InputStream.nullInputStream()),
                            document -> true,
                            (document, contribution) -> built.contribute(List.of(contribution)),
                            fault -> {});
            exported = Exported.of(built, folder);
        }
        assertThat(exported.has("#verdict> \"same\"")).isTrue();
        assertThat(exported.has("#nearDuplicateOf>")).isTrue();
        own = folder.resolve("own");
        LOCAL.run(List.of(articles.toString()), own, 20_000L);
    }

    @AfterAll
    static void stop() {
        LOCAL.close();
    }

    private static Contribution contribution(DocumentGraph graph) {
        return Contribution.of(new DocumentQuads(graph.iri(), graph.quads()), Rules.COPIES);
    }

    private static SettledCounts settle(List<String> input, Path output, String corrections) throws Exception {
        return new SettleJob(LOCAL.spark())
                .run(new SettleJob.Order(
                        input, output.toString(), new Rules(Iris.DEFAULT_BASE, corrections), PARTS, false));
    }

    @Test
    void the_union_of_the_parts_is_what_a_store_exports() throws Exception {
        Path output = folder.resolve("settled");
        SettledCounts counts = settle(List.of(own.toString()), output, "");
        assertThat(counts.documents()).isEqualTo(ARTICLES);
        assertThat(SinglePass.files(output, "part-.*\\.gz")).hasSize(counts.parts());
        assertThat(SinglePass.hashOfParts(output)).isEqualTo(exported.hash());
        assertThat(Exported.ofParts(output, folder).hash()).isEqualTo(exported.hash());
    }

    @Test
    void parts_that_are_not_settled_become_the_same_store() throws Exception {
        assertThat(Exported.ofParts(own, folder).hash()).isEqualTo(exported.hash());
    }

    @Test
    void what_people_corrected_is_in_the_parts() throws Exception {
        Path log = folder.resolve("corrections.ttl");
        Exported corrected;
        try (NewsStore open = NewsStore.open(store)) {
            List<String> people =
                    exported.lines(line -> line.contains("#type> <http") && line.contains("/Person> <"), 100).stream()
                            .map(line -> line.substring(1, line.indexOf('>')))
                            .distinct()
                            .toList();
            Correction.Origin origin = new Correction.Origin("Ana Editor", "2026-03-01T10:00:00Z", "seen");
            open.correct(List.of(
                    new Correction.Merge(origin, Set.of(people.get(0), people.get(3))),
                    new Correction.Rename(origin, Set.of(people.get(1)), "Somebody Renamed"),
                    new Correction.RejectNames(origin, Set.of(people.get(2))),
                    new Correction.RejectNames(origin, Set.of(open.base() + "entity/nobody-at-all"))));
            corrected = Exported.of(open, folder);
            open.exportCorrections(log);
        }
        assertThat(corrected.has("Somebody Renamed")).isTrue();
        assertThat(corrected.has("#lost>")).isTrue();
        Path output = folder.resolve("corrected");
        settle(List.of(own.toString()), output, Files.readString(log));
        assertThat(SinglePass.differences(List.of(corrected.file()), SinglePass.files(output, "part-\\d+\\.nq\\.gz")))
                .isEmpty();
    }

    @Test
    void a_job_that_was_stopped_writes_what_is_not_finished() throws Exception {
        Path output = folder.resolve("stopped");
        SettledCounts counts = settle(List.of(own.toString()), output, "");
        Files.delete(output.resolve("settled.json"));
        Files.delete(output.resolve("part-00001.json"));
        Files.delete(output.resolve("part-00002.nq.gz"));
        Files.delete(SinglePass.files(output, "part-.*\\.gz").get(PARTS - 1));
        Path kept = output.resolve("part-00000.nq.gz");
        Object before = Files.getLastModifiedTime(kept);
        assertThat(settle(List.of(own.toString()), output, "")).isEqualTo(counts);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
        assertThat(settle(List.of(own.toString()), output, "")).isEqualTo(counts);
        assertThat(SinglePass.hashOfParts(output)).isEqualTo(exported.hash());
    }

    @Test
    void many_edges_have_the_components_that_few_have() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i < 200; i++) {
            String node = "n%03d".formatted(i);
            edges.add(Edge.between(node, i % 10 == 0 ? "m" + i % 7 : "n%03d".formatted(i - 1)));
        }
        JavaRDD<Edge> given = LOCAL.spark().parallelize(edges, 3);
        assertThat(Components.firsts(given, 60).collectAsMap())
                .hasSizeGreaterThan(190)
                .isEqualTo(Components.firsts(given, 1000).collectAsMap());
    }

    @Test
    void parts_of_different_jobs_are_not_mixed() throws Exception {
        Path output = folder.resolve("different");
        List<Path> parts = SinglePass.files(own, "part-\\d+\\.nq\\.gz");
        settle(List.of(parts.get(0).toString()), output, "");
        assertThatThrownBy(() -> settle(List.of(parts.get(1).toString()), output, ""))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("whose input differed");
        assertThatThrownBy(() -> settle(List.of(own.toString()), own, ""))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("The input is there");
    }

    @Test
    void a_document_that_stands_in_two_parts_stops_the_job() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copied"));
        Path part = SinglePass.files(own, "part-\\d+\\.nq\\.gz").get(0);
        Files.copy(part, copy.resolve(part.getFileName()));
        assertThatThrownBy(() -> settle(List.of(part.toString(), copy.toString()), folder.resolve("twice"), ""))
                .rootCause()
                .hasMessageContaining("stands more than once");
    }

    @Test
    void a_part_with_a_fault_is_named_with_its_line() throws Exception {
        Path bad = folder.resolve("bad");
        Files.createDirectories(bad);
        List<String> lines = new ArrayList<>(exported.lines(line -> true, 3));
        lines.add("<http://localhost:3030/a> <http://localhost:3030/b> .");
        Files.write(bad.resolve("part-00000.nq"), lines);
        assertThatThrownBy(() -> settle(List.of(bad.toString()), folder.resolve("of-bad"), ""))
                .cause()
                .hasMessageContaining("part-00000.nq:4]");
    }
}
