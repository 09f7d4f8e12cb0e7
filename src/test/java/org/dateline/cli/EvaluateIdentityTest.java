package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores pairs of names of invented articles, as anyone can. */
class EvaluateIdentityTest {
    private static final String PAIR = "%s\tPerson\t%s\t%s\tPerson\t%s\t%s\t%s\tthe minister\t%s";

    @TempDir
    Path folder;

    private Path articles;
    private Path pairs;

    @BeforeEach
    void write_articles_and_pairs() throws IOException {
        articles = folder.resolve("articles.jsonl");
        pairs = folder.resolve("pairs.tsv");
        Files.write(
                articles,
                List.of(
                        "{\"id\": \"one\", \"text\": \"Prime Minister Viktor Hale met Lena Drost in Tessen on Wednesday. Hale said he was glad.\"}",
                        "{\"id\": \"two\", \"url\": \"https://courier.example.com/hale\", \"text\": \"Prime Minister Viktor Hale met Elin Varga in Tessen on Friday. Varga thanked Hale.\"}"));
        Files.write(
                pairs,
                List.of(
                        PAIR.formatted("same-name", "one", "Viktor Hale", "two", "Viktor Hale", "yes", "dev"),
                        PAIR.formatted("family-name", "one", "Hale", "two", "Viktor Hale", "yes", "dev"),
                        PAIR.formatted("similar", "one", "Lena Drost", "two", "Elin Varga", "yes", "test"),
                        PAIR.formatted("similar", "one", "Lena Drost", "two", "Lena Drost", "yes", "test")));
    }

    @Test
    void names_are_looked_up_by_the_ids_of_records_with_and_without_a_url() {
        String out = Program.done("evaluate", "identity", articles, "--pairs", pairs, "--part", "dev");

        assertThat(out)
                .contains(
                        "all          P 1.000 R 1.000 F1 1.000 (2 of 2 taken for one",
                        "same-name",
                        "0 pairs not found");
    }

    @Test
    void a_store_that_is_there_is_asked_and_errors_are_written() throws IOException {
        Path errors = folder.resolve("errors.tsv");
        Program.done("build", articles, "--store", folder.resolve("store"));

        String out = Program.done(
                "evaluate",
                "identity",
                articles,
                "--pairs",
                pairs,
                "--store",
                folder.resolve("store"),
                "--output",
                errors);

        assertThat(out).contains("R 0.667", "1 pairs not found");
        assertThat(Files.readAllLines(errors))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("wrongly two\tsimilar\tPerson\tone\tLena Drost\t"))
                .anyMatch(line -> line.startsWith("not found\t"));
    }

    @Test
    void wrong_use_is_told() throws IOException {
        Outcome without = Program.run("evaluate", "identity", articles);
        Outcome empty = Program.run("evaluate", "identity", articles, "--pairs", pairs, "--part", "third");
        Path broken = Files.writeString(folder.resolve("broken.tsv"), "no pair");
        Outcome malformed = Program.run("evaluate", "identity", articles, "--pairs", broken);

        assertThat(List.of(without.code(), empty.code(), malformed.code())).containsOnly(2);
        assertThat(without.err()).contains("--pairs");
        assertThat(empty.err()).contains("in the part third");
        assertThat(malformed.err()).contains("Line 1 of ");
    }
}
