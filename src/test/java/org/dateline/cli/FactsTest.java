package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores facts and confidences on small files of our own. */
class FactsTest {
    private static final String PASSAGE = "Anna Larsson was born in Oslo. She married Erik Berg in Stockholm.";

    @TempDir
    Path folder;

    private static String row(String property, boolean negative, String subject, String object) {
        String spans = negative
                ? ""
                : ", \"subject\": \"%s\", \"object\": \"%s\", \"subjectUri\": null, \"objectUri\": null, \"subjectStart\": %d, \"subjectEnd\": %d, \"objectStart\": %d, \"objectEnd\": %d"
                        .formatted(
                                subject,
                                object,
                                PASSAGE.indexOf(subject) + 100,
                                PASSAGE.indexOf(subject) + subject.length() + 100,
                                PASSAGE.indexOf(object) + 100,
                                PASSAGE.indexOf(object) + object.length() + 100);
        return "{\"doc\": \"1\", \"passageStart\": 100, \"passageEnd\": %d, \"property\": \"%s\", \"passage\": \"%s\", \"negative\": %s%s}"
                .formatted(100 + PASSAGE.length(), property, PASSAGE, negative, spans);
    }

    private String facts(String... rows) throws Exception {
        Path file = folder.resolve("facts.jsonl");
        Files.write(file, List.of(rows));
        return Program.run("evaluate", "facts", file, "--output", folder.resolve("errors.tsv"))
                .out();
    }

    @Test
    void a_fact_is_found_where_the_words_overlap() throws Exception {
        assertThat(facts(
                        row("PLACE_OF_BIRTH", false, "Anna Larsson", "Oslo"),
                        row("SPOUSE", false, "She", "Erik Berg"),
                        row("SPOUSE", false, "Anna Larsson", "Erik Berg")))
                .contains("PLACE_OF_BIRTH           P 1.000 (1 of 1) R 1.000 (1 of 1)")
                .contains("all                      P 1.000 (2 of 2) R 1.000 (2 of 2)");
        assertThat(folder.resolve("errors.tsv")).isEmptyFile();
    }

    @Test
    void what_is_found_where_there_is_none_is_wrong() throws Exception {
        assertThat(facts(row("PLACE_OF_BIRTH", true, "", ""))).contains("P 0.000 (0 of 1)");
        assertThat(Files.readString(folder.resolve("errors.tsv")))
                .startsWith("extra\tPLACE_OF_BIRTH\tAnna Larsson\tOslo");
    }

    @Test
    void what_a_passage_was_not_read_for_is_not_judged() throws Exception {
        assertThat(facts(row("CEO", true, "", ""))).contains("P 0.000 (0 of 0)");
    }

    @Test
    void verdicts_are_compared_with_confidences() throws Exception {
        Path article = folder.resolve("one.txt");
        Files.writeString(article, PASSAGE + "\n");
        Path verdicts = folder.resolve("verdicts.tsv");
        Files.writeString(verdicts, "# verdicts\none.txt\t0\t30\tAnna Larsson\twasBornIn\tOslo\tright\n");
        assertThat(Program.run("evaluate", "confidence", article, "--gold", verdicts)
                        .out())
                .startsWith("1 statements with a verdict, 1 right");
        assertThat(Program.run("train", "confidence", article, "--verdicts", verdicts)
                        .out())
                .startsWith("1 statements with a verdict");
    }

    @Test
    void a_verdict_without_a_column_is_told() throws Exception {
        Path verdicts = folder.resolve("verdicts.tsv");
        Files.writeString(verdicts, "one.txt\t0\t30\n");
        assertThat(Program.run("evaluate", "confidence", folder, "--gold", verdicts)
                        .err())
                .contains("has 3 columns in line 1, not 7");
    }
}
