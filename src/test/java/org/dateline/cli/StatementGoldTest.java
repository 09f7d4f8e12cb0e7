package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the scores of statements, speech and open relations on text with gold. */
@Tag("gold")
class StatementGoldTest {
    private static Path shared = Path.of("");

    @BeforeAll
    static void needs_the_development_data() {
        String folder = System.getenv("DATELINE_SHARED");
        assumeThat(folder).as("the folder named by DATELINE_SHARED").isNotNull();
        shared = Path.of(folder);
    }

    @ParameterizedTest(name = "{0}: of the facts listed {1}, their claimants {2}, their negation {3}")
    @CsvSource({"wikinews, 0.63, 0.94, 0.99", "gum-news, 0.62, 0.94, 0.97"})
    void finds_the_facts_that_a_reader_lists(String set, double recall, double claimant, double negation) {
        String out = evaluate("statements", set);
        assertThat(number("recall ([0-9.]+)", out)).isGreaterThanOrEqualTo(recall);
        assertThat(number("claimant right ([0-9.]+)", out)).isGreaterThanOrEqualTo(claimant);
        assertThat(number("negation right ([0-9.]+)", out)).isGreaterThanOrEqualTo(negation);
    }

    @ParameterizedTest(name = "{0}: of the passages {1}, with their speaker {2}, of the quotations {3}")
    @CsvSource({"wikinews, 0.92, 0.80, 0.94", "gum-news, 0.87, 0.74, 0.91"})
    void finds_who_says_what(String set, double found, double speaker, double direct) {
        String out = evaluate("speech", set);
        assertThat(number("found ([0-9.]+)", out)).isGreaterThanOrEqualTo(found);
        assertThat(number("with speaker ([0-9.]+)", out)).isGreaterThanOrEqualTo(speaker);
        assertThat(number("direct ([0-9.]+)", out)).isGreaterThanOrEqualTo(direct);
    }

    @Test
    void finds_the_open_relations_of_its_development_half() {
        String out = Program.run("evaluate", "relations", shared.resolve("data/openie/carb-dev.tsv"))
                .out();
        assertThat(number("F1 ([0-9.]+)", out)).isGreaterThanOrEqualTo(0.53);
    }

    @Test
    void finds_the_facts_of_a_closed_list_of_properties() {
        String out = Program.run("evaluate", "facts", shared.resolve("data/relations/knowledgenet-folds-1-3.jsonl"))
                .out();
        assertThat(number("all +P ([0-9.]+)", out)).isGreaterThanOrEqualTo(0.90);
        assertThat(number("all .* R ([0-9.]+)", out)).isGreaterThanOrEqualTo(0.28);
    }

    @Test
    void leads_pronouns_to_names() {
        String out = Program.run("evaluate", "pronouns", shared.resolve("data/coreference/gap/gap-development.tsv"))
                .out();
        assertThat(number("all +P ([0-9.]+)", out)).isGreaterThanOrEqualTo(0.67);
        assertThat(number("all .* R ([0-9.]+)", out)).isGreaterThanOrEqualTo(0.53);
    }

    @ParameterizedTest
    @CsvSource({"wikinews", "gum-news"})
    void tells_no_more_than_a_reader_wants(String set, @TempDir Path folder) {
        Path store = folder.resolve("store");
        Program.run("build", shared.resolve("data/news/" + set + ".jsonl"), "--store", store);
        String stats = Program.run("stats", "--store", store).out();
        assertThat(number("statements +([0-9,]+)", stats) / number("sentences +([0-9,]+)", stats))
                .isLessThanOrEqualTo(1.5);
    }

    @Test
    void its_confidence_tells_how_often_it_is_right() {
        String out = Program.run(
                        "evaluate",
                        "confidence",
                        shared.resolve("data/news/wikinews.jsonl"),
                        shared.resolve("data/news/gum-news.jsonl"),
                        "--gold",
                        Path.of("src/test/resources/org/dateline/evaluate/statement-verdicts.tsv"))
                .out();
        double judged = number("^([0-9]+) statements", out);
        assertThat(judged).isGreaterThanOrEqualTo(90);
        assertThat(number("([0-9]+) right", out) / judged).isGreaterThanOrEqualTo(0.85);
    }

    private static String evaluate(String layer, String set) {
        return Program.run(
                        "evaluate",
                        layer,
                        shared.resolve("data/news/" + set + ".jsonl"),
                        "--gold",
                        shared.resolve("gold/" + set + ".jsonl"))
                .out();
    }

    private static double number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Double.parseDouble(matcher.group(1).replace(",", ""));
    }
}
