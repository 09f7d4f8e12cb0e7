package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles come again, change, come twice, and go. */
class RevisionTest {
    private static final String OLD = """
            Title: Lind met Ask
            Date: 2026-02-03
            URL: https://news.example/lind

            Mara Lind met Jon Ask in Oslo on Monday.
            """;
    private static final String NEW = """
            Title: Lind met Ask and Berg
            Date: 2026-02-04
            URL: https://news.example/lind

            Mara Lind met Jon Ask and Tove Berg in Bergen on Monday. At least 300 people came.
            """;
    private static final String OTHER = """
            Title: Ask flies to Rome
            Date: 2026-02-05
            URL: https://news.example/ask

            Jon Ask visited Rome on Thursday.
            """;

    @TempDir
    Path folder;

    private Path articles;
    private Path store;

    @BeforeEach
    void build_two_articles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        store = folder.resolve("store");
        Files.writeString(articles.resolve("lind.txt"), OLD);
        Files.writeString(articles.resolve("ask.txt"), OTHER);
        assertThat(build()).contains("2 articles read: 2 new, 0 changed, 0 as they were");
    }

    @Test
    void building_again_writes_nothing() throws IOException {
        List<String> before = Program.export(store);
        Map<Path, Long> files = sizes();
        assertThat(build()).contains("2 articles read: 0 new, 0 changed, 2 as they were");
        assertThat(build("--again")).contains("2 articles read: 0 new, 0 changed, 2 as they were");
        assertThat(Program.export(store)).isEqualTo(before);
        assertThat(sizes()).isEqualTo(files);
    }

    @Test
    void a_changed_article_replaces_its_own_graph_and_nothing_else() throws IOException {
        Map<String, List<String>> before = graphs();
        Files.writeString(articles.resolve("lind.txt"), NEW);
        assertThat(build()).contains("2 articles read: 0 new, 1 changed, 1 as they were");
        Map<String, List<String>> after = graphs();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(g -> !after.get(g).equals(before.get(g))))
                .singleElement()
                .satisfies(graph -> assertThat(after.get(graph))
                        .anyMatch(quad -> quad.contains("Tove Berg"))
                        .noneMatch(quad -> quad.contains("Oslo")));
        assertThat(onlyThese()).isEqualTo(Program.export(store));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the older first", "the newer first"})
    void of_two_articles_with_one_address_the_one_published_later_is_kept(String order) throws IOException {
        boolean olderFirst = order.equals("the older first");
        Path first = Files.writeString(folder.resolve("first.txt"), olderFirst ? OLD : NEW);
        Path second = Files.writeString(folder.resolve("second.txt"), olderFirst ? NEW : OLD);
        for (String expected : List.of("0 new, 1 changed", "0 new, 0 changed")) {
            Outcome outcome = Program.run("build", first, second, "--store", store);
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err()).containsOnlyOnce("[https://news.example/lind] Two articles have this source");
            assertThat(outcome.out()).contains(expected).contains("1 duplicate");
            assertThat(Program.done("query", "documents", "--format", "csv", "--store", store))
                    .contains("Lind met Ask and Berg");
        }
    }

    @Test
    void of_two_articles_on_standard_input_the_one_published_later_is_kept() {
        Path piped = folder.resolve("piped");
        Outcome outcome = Program.runWith("""
                {"url": "https://news.example/lind", "published": "2026-02-04", "text": "Mara Lind met Tove Berg."}
                {"url": "https://news.example/lind", "published": "2026-02-03", "text": "Mara Lind met Jon Ask."}
                """, "build", "-", "--store", piped);
        assertThat(outcome.out()).contains("2 articles read: 1 new").contains("1 duplicate");
        assertThat(Program.export(piped))
                .anyMatch(quad -> quad.contains("Tove Berg"))
                .noneMatch(quad -> quad.contains("Jon Ask"));
    }

    /** So many articles between the two that the older one is long written when the newer is read. */
    @ParameterizedTest
    @ValueSource(strings = {"build", "extract"})
    void an_older_edition_far_ahead_of_the_newer_leaves_no_trace(String way) throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        Files.writeString(many.resolve("000.txt"), OLD);
        for (int i = 1; i <= 40; i++) {
            Files.writeString(many.resolve("%03d.txt".formatted(i)), "Jon Ask has " + i + " boats.\n");
        }
        Files.writeString(many.resolve("999.txt"), NEW);
        Path far = folder.resolve("far");
        if (way.equals("build")) {
            Program.done("build", many, "--store", far, "--threads", 1, "--batch", 3);
            assertThat(Program.done("build", many, "--store", far, "--threads", 1, "--batch", 3))
                    .contains("0 new, 0 changed");
        } else {
            Program.done("extract", many, "-o", folder.resolve("many.nq"), "--threads", 1);
            Program.done("load", folder.resolve("many.nq"), "--store", far);
        }
        assertThat(Program.export(far))
                .anyMatch(quad -> quad.contains("Tove Berg"))
                .noneMatch(quad -> quad.contains("Oslo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/lind", "articles/lind.txt"})
    void withdrawing_an_article_removes_its_graph_and_nothing_else(String source) {
        Map<String, List<String>> before = graphs();
        String withdrawn =
                source.startsWith("https") ? source : folder.resolve(source).toString();
        assertThat(Program.done("withdraw", withdrawn, "--store", store)).contains("1 article withdrawn");
        Map<String, List<String>> after = graphs();
        assertThat(after).hasSize(1);
        assertThat(before).containsAllEntriesOf(after);
        assertThat(Program.export(store)).noneMatch(quad -> quad.contains("Lind"));
        assertThat(build()).contains("1 new, 0 changed, 1 as they were");
        assertThat(graphs()).isEqualTo(before);
    }

    @Test
    void what_was_built_passes_validation() {
        assertThat(Program.done("validate", "--store", store))
                .contains("2 documents")
                .contains("0 violations of the shapes")
                .contains("0 of ");
    }

    private String build(Object... more) {
        return Program.done("build", articles, "--store", store, List.of(more));
    }

    /** The export of a new store with the same articles. */
    private List<String> onlyThese() {
        Path fresh = folder.resolve("fresh");
        Program.done("build", articles, "--store", fresh);
        return Program.export(fresh);
    }

    private Map<String, List<String>> graphs() {
        return Program.graphs(Program.export(store));
    }

    private Map<Path, Long> sizes() throws IOException {
        try (var files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("tdb.lock"))
                    .collect(
                            Collectors.toMap(file -> file, file -> file.toFile().length(), Long::sum, TreeMap::new));
        }
    }
}
