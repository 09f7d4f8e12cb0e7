package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the graph of the reports in {@code seeds/}, the first that a newcomer sees, everything there is to ask. */
class SeedQueriesTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    @BeforeAll
    static void build_the_reports() {
        Program.done("build", "seeds", "--store", folder.resolve("store"));
    }

    static Stream<String> queries() {
        return NamedQueries.shipped().all().stream().map(NamedQuery::name);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_query_is_soon_answered_with_rows(String name) {
        String answer = Assertions.assertTimeout(LIMIT, () -> ask(name));
        if (name.equals("neighbourhood")) {
            assertThat(answer).contains("dl:met");
        } else if (name.equals("link-candidates")) {
            assertThat(Csv.rows(answer))
                    .as("there are none without a gazetteer")
                    .isEmpty();
        } else {
            assertThat(Csv.rows(answer)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "who-met-whom,person=Kovic,Dario Lund",
        "posts-held,holder=Shoigu,secretary",
        "posts-held,holder=Hale,prime minister",
        "said-by,who=Brandt,hard currency",
        "figure-over-time,counted=soldiers,14000",
        "figures-by-claimant,claimant=Brackwater,17500",
        "largest-changes,counted=labourers,45.8",
        "statements,,Sergei Shoigu",
        "documents,,Harbour Courier",
    })
    void an_answer_holds_what_the_reports_say(String name, String parameter, String expected) {
        Stream<String> narrowed = Stream.ofNullable(parameter).flatMap(p -> Stream.of("--param", p));
        assertThat(ask(name, narrowed.toArray())).contains(expected);
    }

    @Test
    void exactly_the_conflicts_of_the_reports_are_found_and_updates_told_from_contradictions() throws IOException {
        List<String> found = Csv.rows(ask("figures-that-disagree")).stream()
                .map(row -> String.join(
                        "\t",
                        row.get("kind"),
                        row.get("concept"),
                        side(row, "claimant", "figure"),
                        side(row, "otherClaimant", "otherFigure")))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(conflicts());
    }

    private static String side(Map<String, String> row, String claimant, String figure) {
        return row.get(claimant) + "\t" + row.get(figure);
    }

    private static List<String> conflicts() throws IOException {
        try (InputStream in = SeedQueriesTest.class.getResourceAsStream("seed-conflicts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .toList();
        }
    }

    private static String ask(String name, Object... more) {
        return Program.done(
                "query",
                name,
                "--store",
                folder.resolve("store"),
                "--format",
                name.equals("neighbourhood") ? "turtle" : "csv",
                List.of(more));
    }
}
