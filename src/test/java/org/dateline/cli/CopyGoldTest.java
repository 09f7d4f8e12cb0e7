package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.evaluate.CopyScore;
import org.dateline.evaluate.Counts;
import org.dateline.source.Segmenter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the scores of copies that are made of real articles. */
@Tag("gold")
class CopyGoldTest {
    private static List<String> articles = List.of();

    @BeforeAll
    static void needs_the_development_data() throws IOException {
        String folder = System.getenv("DATELINE_SHARED");
        assumeThat(folder).as("the folder named by DATELINE_SHARED").isNotNull();
        Path shared = Path.of(folder);
        try (Stream<Path> files = Files.walk(shared.resolve("data"))) {
            articles = Stream.concat(
                            Stream.of(shared.resolve("data/news"), shared.resolve("seeds")),
                            files.filter(file -> file.endsWith("documents.json")
                                    || file.getFileName()
                                            .toString()
                                            .matches("GUM_interview.*\\.conll|knowledgenet.*\\.jsonl")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(CopyScore.Half.class)
    void tells_copies_from_different_articles(CopyScore.Half half) throws Exception {
        Segmenter segmenter = new Segmenter();
        CopyScore score = new CopyScore(
                new CopyArticles(segmenter, fault -> {}).read(articles),
                half,
                text -> CopyArticles.article("-", text, segmenter));

        assertThat(score.all().precision()).as(score.toString()).isGreaterThanOrEqualTo(0.998);
        assertThat(score.all().recall()).as(score.toString()).isGreaterThanOrEqualTo(0.985);
        assertThat(score.copies())
                .hasSize(13)
                .allSatisfy((edit, counts) -> assertThat(counts.recall())
                        .as(edit)
                        .isGreaterThanOrEqualTo(edit.equals("several") ? 0.92 : 0.98));
        assertThat(score.different()).hasSize(6).containsEntry("written to a pattern", new Counts(306, 306, 306));
        assertThat(apart(score.different())).isGreaterThan(2_000);
    }

    private static int apart(Map<String, Counts> kinds) {
        return kinds.values().stream().mapToInt(Counts::right).sum();
    }
}
