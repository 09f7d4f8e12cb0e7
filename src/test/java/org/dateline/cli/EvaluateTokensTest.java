package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scoring names on files that hold tokens and gold. */
class EvaluateTokensTest {
    private static final Pattern ALL = Pattern.compile("all .* F1 ([0-9.]+) ");

    @TempDir
    private Path folder;

    @Test
    void counts_names_whose_ends_and_type_are_right() throws IOException {
        Path file = Files.writeString(folder.resolve("names.tsv"), """
                Angela\tB-PER
                Merkel\tI-PER
                visited\tO
                Paris\tB-LOC
                .\tO

                It\tO
                rained\tO
                in\tO
                Norway\tB-PER
                .\tO
                """);
        Outcome outcome = Program.run("evaluate", "names", file);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("(2 of 3 found, 3 in the gold)").contains("(1 of 1 found, 2 in the gold)");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Outcome outcome = Program.run("evaluate", "names", folder.resolve("none.tsv"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("none.tsv");
    }

    @Test
    void articles_need_gold() {
        Outcome outcome = Program.run("evaluate", "names", folder);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--gold");
    }

    /** Floors a little below the scores; the first two are above those of CoreNLP's three-class model. */
    @Tag("gold")
    @ParameterizedTest(name = "{0}: F1 at least {1}")
    @CsvSource({"uner-ewt-test, 0.76", "crossner-politics-dev, 0.75"})
    void stays_ahead_on_corpora_kept_for_comparison(String corpus, double floor) {
        String shared = System.getenv("DATELINE_SHARED");
        assumeThat(shared).as("the folder named by DATELINE_SHARED").isNotNull();
        Outcome outcome = Program.run("evaluate", "names", Path.of(shared, "data", "ner", corpus + ".tsv"));
        Matcher all = ALL.matcher(outcome.out());
        assertThat(all.find()).isTrue();
        assertThat(Double.parseDouble(all.group(1))).isGreaterThanOrEqualTo(floor);
    }
}
