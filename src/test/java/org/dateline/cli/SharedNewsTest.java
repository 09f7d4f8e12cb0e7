package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must hold of every graph, held on the articles below the folder that {@code DATELINE_SHARED} names. */
@Tag("gold")
class SharedNewsTest {
    private static final Logger LOG = LoggerFactory.getLogger(SharedNewsTest.class);

    @TempDir
    static Path folder;

    private static Outcome build = new Outcome(1, "", "");
    private static long articles;

    @BeforeAll
    static void build_all() throws IOException {
        String shared = System.getenv("DATELINE_SHARED");
        assumeTrue(shared != null, "DATELINE_SHARED is not set");
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(shared, "data", "news"))) {
            files = all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            articles += Files.readAllLines(file).size();
        }
        build = Program.run("build", files, "--store", folder.resolve("store"));
        LOG.info("{}", build.out());
    }

    @Test
    void every_article_is_built_without_error() {
        assertThat(build.code()).isZero();
        assertThat(build.err()).doesNotContain("skipped:", "dateline:");
        assertThat(build.out())
                .contains(articles + " articles read: " + articles + " new")
                .doesNotContain("refused");
    }

    @Test
    void no_article_is_without_mentions() {
        Set<String> named =
                rows("mentions").stream().map(row -> row.get("source")).collect(Collectors.toSet());
        assertThat(rows("documents"))
                .hasSize((int) articles)
                .allMatch(document -> named.contains(document.get("source")), "has a mention");
    }

    @Test
    void the_graph_is_small_whole_and_grounded() {
        String validation = Program.done("validate", "--store", folder.resolve("store"));
        LOG.info("{}", validation);
        Matcher quads = Pattern.compile("([\\d.]+) quads a sentence").matcher(validation);
        assertThat(quads.find()).isTrue();
        assertThat(Double.parseDouble(quads.group(1))).isLessThanOrEqualTo(60);
        assertThat(validation).contains("0 violations of the shapes").containsPattern("(?m)^0 of [\\d,]+ quoted");
    }

    private static List<Map<String, String>> rows(String query) {
        return Csv.rows(Program.done("query", query, "--format", "csv", "--store", folder.resolve("store")));
    }
}
